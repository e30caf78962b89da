/** Shows how much of what is sent has arrived. Without this script the browser sends the form by itself. */
export function showSending(): void {
  const form = document.querySelector<HTMLFormElement>('#send-site');
  const sending = form?.querySelector<HTMLElement>('[data-sending]');
  const bar = sending?.querySelector('progress');
  const button = form?.querySelector('button');
  const files = form?.querySelector<HTMLInputElement>('[type=file]');
  const address = form?.querySelector<HTMLInputElement>('[name=address]');
  if (!form || !sending || !bar || !button || !files || !address) return;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fault = findFault([...(files.files ?? [])], address.value);
    if (fault === undefined) void askFirst();
    else refuse(fault);
  });

  /** What need not be sent to be known. */
  const findFault = (chosen: readonly File[], feed: string): string | undefined => {
    const { most, tooLarge, nothing, empty } = form.dataset;
    const size = chosen.reduce((sum, file) => sum + file.size, 0);
    if (chosen.length === 0) return feed.trim() === '' ? nothing : undefined;
    if (size === 0) return empty;
    return size > Number(most) ? tooLarge : undefined;
  };

  /** Where another import began meanwhile, or nobody is signed in any more, a gigabyte would be sent for nothing. */
  const askFirst = async () => {
    button.disabled = true;
    const page = await fetch(form.action).catch(() => undefined);
    if (page?.ok === true && (page.redirected || !(await page.text()).includes('id="send-site"'))) {
      location.assign(page.url);
      return;
    }
    send();
  };

  const send = () => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.max = total;
      bar.value = loaded;
    });
    request.addEventListener('load', () => {
      if (request.status < 400) location.assign(request.responseURL);
      else takeOver(request.responseText);
    });
    request.addEventListener('error', () => {
      refuse(form.dataset['cutOff']);
    });
    document.querySelector('[role=alert]')?.remove();
    sending.hidden = false;
    request.open('POST', form.action);
    request.send(new FormData(form));
  };

  /** Takes over what the answer says, beside what was chosen. */
  const takeOver = (html: string) => {
    const said = new DOMParser().parseFromString(html, 'text/html').querySelector('[role=alert] .fault');
    refuse(said?.textContent ?? form.dataset['cutOff']);
  };

  /** What was chosen stays. */
  const refuse = (words = '') => {
    sending.hidden = true;
    button.disabled = false;
    document.querySelector('[role=alert]')?.remove();
    const box = document.createElement('div');
    box.className = 'item';
    box.setAttribute('role', 'alert');
    const line = document.createElement('p');
    line.className = 'fault';
    line.textContent = words;
    box.append(line);
    form.before(box);
    files.focus();
  };
}
