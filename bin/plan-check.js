#!/usr/bin/env node
module.exports = require('../dist/program/start.js');
