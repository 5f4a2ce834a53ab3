#!/usr/bin/env node
import { tuneEngine } from "../dist/engine.js";
import { main } from "../dist/main.js";

tuneEngine();
process.exitCode = await main(process.argv.slice(2));
