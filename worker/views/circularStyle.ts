/** The style of a circular: from 320 px on, by day and by night, and on paper. */
export const circularStyle = `
:root { color-scheme: light dark; }
body { font: 16px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif; margin: 0; color: #1b1b1b; background: #fff; }
main, nav { max-width: 760px; margin: 0 auto; padding: 12px 16px; }
nav { text-align: right; padding-bottom: 0; }
h1 { font-size: 22px; line-height: 1.35; margin: 8px 0 12px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 28px 0 8px; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; }
dt { color: #555; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: 12px 0; table-layout: fixed; }
caption { text-align: left; font-weight: 600; padding: 4px 0; }
th, td { text-align: left; padding: 6px 8px; border-bottom: 1px solid #c8c8c8; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.hash { color: #555; font-size: 12px; overflow-wrap: anywhere; }
a { color: #0b5cad; }
a:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  body { color: #f0f0f0; background: #1b1b1b; }
  dt, .hash { color: #b8b8b8; }
  th, td { border-color: #555; }
  a { color: #8ab8ff; }
}
@media print {
  body { color: #000; background: #fff; font-size: 12pt; }
  nav { display: none; }
  section { break-before: auto; }
}
`;
