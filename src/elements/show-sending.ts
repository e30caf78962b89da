/** Shows how much of what is sent has arrived. Without this script the browser sends the form by itself. */
export function showSending(): void {
  const form = document.querySelector<HTMLFormElement>('#send-site');
  const sending = form?.querySelector<HTMLElement>('[data-sending]');
  const bar = sending?.querySelector('progress');
  const button = form?.querySelector('button');
  if (!form || !sending || !bar || !button) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.max = total;
      bar.value = loaded;
    });
    request.addEventListener('load', () => {
      if (request.status < 400) location.assign(request.responseURL);
      else showRefused(request.responseText);
    });
    request.addEventListener('error', () => {
      // The line broke, or the server closed it: the browser's own way says which.
      form.submit();
    });
    sending.hidden = false;
    button.disabled = true;
    request.open('POST', form.action);
    request.send(new FormData(form));
  });

  /** Takes over what the answer says, beside what was chosen. */
  const showRefused = (html: string) => {
    sending.hidden = true;
    button.disabled = false;
    const said = new DOMParser().parseFromString(html, 'text/html').querySelector('[role=alert]');
    document.querySelector('[role=alert]')?.remove();
    if (said) form.before(said);
  };
}
