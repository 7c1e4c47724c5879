/** The look of the page: readable on paper too, with colours that the colour-blind can tell apart. */
export const HTML_STYLE = `
:root{color-scheme:light;--ink:#1b1f24;--soft:#5b6470;--line:#d8dde3;--work:#2a6fb0;--waiting:#e3a23b;--good:#1d7a46;--bad:#b3261e}
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,"Segoe UI",Arial,sans-serif;color:var(--ink);background:#fff}
main{max-width:1040px;margin:0 auto;padding:24px}
h1{font-size:26px;line-height:1.25;margin:0 0 8px}h2{font-size:21px;margin:40px 0 0;padding-top:20px;border-top:2px solid var(--line)}
h3{font-size:16px;margin:26px 0 8px}.path{color:var(--soft);margin:2px 0 14px;overflow-wrap:anywhere}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:5px 10px 5px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:600;font-size:13px}tbody th{font-weight:500}
.right{text-align:right;white-space:nowrap}
tr.good td:nth-child(n+2){color:var(--good)}tr.bad td:nth-child(n+2){color:var(--bad)}tr.strong td,tr.strong th{font-weight:700}
figure{margin:0 0 12px}figure svg{width:100%;height:auto;display:block}
figcaption{margin-top:6px;color:var(--soft);font-size:13px}figcaption span{display:inline-block;width:12px;height:12px;vertical-align:-1px}
figcaption .work{background:var(--work)}figcaption .waiting{background:var(--waiting)}figcaption .work{margin-left:12px}
ol,ul{padding-left:22px;margin:6px 0}li{margin:3px 0}
@media print{main{padding:0}section{break-inside:auto}tr,figure{break-inside:avoid}}
`;
