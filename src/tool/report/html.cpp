// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/report/html.h"

#include "tool/output.h"

using namespace Qt::StringLiterals;

namespace sala::tool::html {

QString text(const QString &plain)
{
    return plain.toHtmlEscaped();
}

QString text(const content::Message &message)
{
    return text(message.in(outputLanguage()));
}

QString element(const QString &tag, const QString &attributes, const QString &inner)
{
    const QString opening = attributes.isEmpty() ? tag : tag + u' ' + attributes;
    return u'<' + opening + u'>' + inner + u"</"_s + tag + u">\n"_s;
}

QString element(const QString &tag, const QString &inner)
{
    return element(tag, {}, inner);
}

QString attribute(const QString &name, const QString &value)
{
    return name + u"=\""_s + value.toHtmlEscaped() + u'"';
}

QString styleSheet()
{
    return uR"(
:root { --ink: #1d2b33; --soft: #5a6a72; --line: #d5dee2; --paper: #ffffff; --tint: #f3f7f8; --error: #a3261b; --warning: #7a5600; --accent: #0b6573; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
       font: 1rem/1.55 Andika, "Segoe UI", "Noto Sans", system-ui, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 3rem 0 .6rem; padding-top: .8rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 0 0 .4rem; }
p, ul { margin: 0 0 .6rem; }
a { color: var(--accent); }
.soft { color: var(--soft); font-size: .88rem; }
nav ul { columns: 3 14rem; list-style: none; padding: 0; }
.entry { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1.2rem; padding: 1rem; break-inside: avoid; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1.2rem; }
.pictures { display: flex; gap: .8rem; flex-wrap: wrap; margin-bottom: .8rem; }
figure { margin: 0; max-width: 22rem; flex: 1 1 12rem; }
img { width: 100%; height: auto; background: #fff; border: 1px solid var(--line); border-radius: .3rem; }
figcaption { font-size: .8rem; color: var(--soft); }
.callout { border-left: 4px solid var(--warning); background: var(--tint); padding: .4rem .7rem; }
.right::marker { content: "✓ "; } .wrong::marker { content: "✗ "; }
.facts { list-style: none; padding: .4rem 0 0; margin: .6rem 0 0; border-top: 1px solid var(--line); font-size: .85rem; color: var(--soft); }
.finding { border-left: 4px solid var(--warning); background: #fdf8ec; padding: .35rem .7rem; margin: .5rem 0 0; font-size: .88rem; }
.finding.error { border-color: var(--error); background: #fcf0ee; }
.finding b { color: var(--warning); } .finding.error b { color: var(--error); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
@media print {
  @page { margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  a { color: inherit; text-decoration: none; }
  h2 { break-after: avoid; }
  .sides { grid-template-columns: repeat(2, 1fr); }
  figure { max-width: 7cm; }
  .finding, .callout { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)"_s;
}

} // namespace sala::tool::html
