/** Our own words in HTML as programs put it on the clipboard, with what matters of their styles. */

/** Word for Windows: paragraphs for entries of lists, markup for its own eyes, comments and tracked changes. */
export const FROM_WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/A/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; font-size:12.0pt;} @list l0:level1 {mso-level-number-format:bullet;} --></style>
</head><body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
<p class=MsoTitle>A walk each evening<o:p></o:p></p>
<h1>Before you<span style='mso-spacerun:yes'>  </span>go<o:p></o:p></h1>
<p class=MsoNormal>Leave the telephone <b>at home</b><b style='mso-bidi-font-weight:normal'>, really</b>. It is
<i style='mso-bidi-font-style:normal'>twenty minutes</i><ins cite="mailto:A" datetime="2026-11-24T09:00">, no more</ins><del
cite="mailto:A" datetime="2026-11-24T09:00">the old words</del>.<span class=MsoCommentReference><span
style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript>[M1]</a></span></span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Shoes<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>dry ones<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>A <b>coat</b><o:p></o:p></p>
<h2>On the way<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-fareast-font-family:Aptos'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Ask one question.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-fareast-font-family:Aptos'><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Wait.<o:p></o:p></p>
<p class=MsoQuote>“I had forgotten how she laughs.”<o:p></o:p></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="p1" type="#_x0000_t75"><v:imagedata src="file:///C:/Temp/clip_image001.png" o:title=""/></v:shape><![endif]--><![if !vml]><img
width=300 height=200 src="file:///C:/Temp/clip_image001.png" alt="Two people on a bench" v:shapes="p1"><![endif]><img
width=300 height=200 src="file:///C:/Temp/image002.png"><o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0'><td width=200 valign=top><p class=MsoNormal><b>Day<o:p></o:p></b></p></td><td width=200 valign=top><p class=MsoNormal><b>Way<o:p></o:p></b></p></td></tr>
<tr style='mso-yfti-irow:1'><td width=200 valign=top><p class=MsoNormal>Monday<o:p></o:p></p></td><td width=200 valign=top><p class=MsoNormal>The lake<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal>More is <a href="https://example.org/walks?utm_source=doc">told here</a>.<o:p></o:p></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Ask Sarah first</p></div></div>
<!--EndFragment-->
</body></html>`;

/** Word in a browser: a box and a list around each entry. */
export const FROM_WORD_ONLINE = `<meta charset="utf-8"><div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1" role="heading" aria-level="1" xml:lang="EN-GB"><span data-contrast="auto" class="TextRun SCXW1"><span class="NormalTextRun SCXW1">Take </span></span><span data-contrast="auto" class="TextRun SCXW1" style="font-weight: bold;"><span class="NormalTextRun SCXW1">your time</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></div>
<div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1" role="list"><li data-leveltext="" data-aria-posinset="1" data-aria-level="1" role="listitem" class="OutlineElement"><p class="Paragraph"><span class="TextRun">Listen</span><span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle2 SCXW1" role="list"><li data-leveltext="o" data-aria-posinset="1" data-aria-level="2" role="listitem" class="OutlineElement"><p class="Paragraph"><span class="TextRun">to the end</span><span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1" role="list"><li data-leveltext="" data-aria-posinset="2" data-aria-level="1" role="listitem" class="OutlineElement"><p class="Paragraph"><span class="TextRun">Answer</span><span class="EOP">&nbsp;</span></p></li></ul></div>`;

/** Google's documents. */
export const FROM_GOOGLE = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-3f1e8a4c-7fff-1b2c"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;margin-bottom:6pt;"><span style="font-size:20pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">After a quarrel</span></h1><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">Wait until both are </span><span style="font-size:11pt;font-weight:700;font-style:normal;text-decoration:none;white-space:pre-wrap;">calm</span><span style="font-size:11pt;font-weight:700;font-style:normal;text-decoration:none;white-space:pre-wrap;"> again</span><span style="font-size:11pt;font-weight:400;font-style:italic;white-space:pre-wrap;">, not longer</span><span style="font-weight:400;white-space:pre-wrap;">. As </span><a href="https://www.google.com/url?q=https://example.org/calm?a%3D1&amp;sa=D&amp;source=editors&amp;ust=1764000000000000&amp;usg=AOvVaw0abc" style="text-decoration:none;"><span style="font-weight:400;color:#1155cc;text-decoration:underline;white-space:pre-wrap;">this study</span></a><span style="font-weight:400;white-space:pre-wrap;"> has it.</span></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">Say what you saw</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;font-weight:400;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">and heard</span></p></li></ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;text-decoration:line-through;white-space:pre-wrap;">Blame</span></p></li></ul><h2 dir="ltr"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap;">In short</span></h2><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;"><span style="border:none;display:inline-block;overflow:hidden;width:300px;height:200px;"><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXc?key=abc" width="300" height="200" style="margin-left:0px;" /></span></span></p><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="301" /><col width="301" /></colgroup><tbody><tr style="height:0pt"><td style="border:solid #000 1pt;"><p dir="ltr"><span style="font-weight:700;white-space:pre-wrap;">Then</span></p></td><td><p dir="ltr"><span style="font-weight:700;white-space:pre-wrap;">Now</span></p></td></tr><tr><td><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">silence</span></p></td><td><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">a word</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`;

/** Apple's Notes and Pages, by Safari's writer of HTML. */
export const FROM_NOTES = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">
p.p1 {margin: 0.0px; font: 13.0px 'Helvetica Neue'} p.p2 {margin: 0.0px; min-height: 15.0px} span.Apple-tab-span {white-space:pre}
</style></head><body>
<h1 style="margin: 0.0px; font: 24.0px 'Helvetica Neue'"><b>Sunday</b></h1>
<p class="p1">Call <b>Mum</b> <i>before</i> noon.</p>
<p class="p2"><br></p>
<ul class="ul1">
<li class="li1">bread</li>
<li class="li1">tea<span class="Apple-converted-space">&nbsp;</span></li>
</ul>
<p class="p1">See you.</p>
</body></html>`;

/** An assistant's answer in a browser. */
export const FROM_CHAT = `<meta charset='utf-8'><h6 class="sr-only">Assistant said:</h6><p data-start="0" data-end="40">Here are <strong data-start="9">three</strong> ways:</p>
<h3 data-start="42">1. Listen</h3><ol data-start="60"><li data-start="60"><p data-start="62">Sit down.</p></li><li><p>Put the <code>phone</code> away (<a href="https://example.org/phones?utm_source=chatgpt.com" class="decorated-link" target="_new">source</a>).</p></li></ol><hr><blockquote><p>“Go on.”</p></blockquote><h3>2. Wait</h3><ul><li>a minute<ul><li>or two</li></ul></li></ul><div class="flex"><button aria-label="Copy">Copy</button></div>`;

export const FROM_SLACK = `<meta charset='utf-8'><span style="color: rgb(29, 28, 29); font-family: Slack-Lato; display: inline !important; float: none;">Hello all,</span><br style="box-sizing: inherit;"><span class="c-mrkdwn__br" style="box-sizing: inherit; display: block; height: unset;"></span><br><b data-stringify-type="bold" style="font-weight: 700;">Tomorrow</b><span> at nine </span><img src="https://a.slack-edge.com/production/1f600.png" alt="😀" class="emoji"><ul class="p-rich_text_list" data-stringify-type="unordered-list"><li data-stringify-indent="0">bring <i data-stringify-type="italic">time</i></li></ul>`;
