const { loadPart, usualName } = require('./parts.js');

loadPart('sop', `${usualName(process.argv[2])}-threads`).work();
