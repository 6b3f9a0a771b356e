#!/usr/bin/env node
import {runCommand} from './command.js';

process.exitCode = await runCommand(
  process.argv.slice(2),
  {
    say: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  },
  new Date(),
  process.env,
);
