// SPDX-License-Identifier: Apache-2.0
// DuckDB's native library: the query alone, in milliseconds, and its totals.
//
//   node duckdb.mjs FILE
import { DuckDBInstance } from '@duckdb/node-api';
import { codeBits } from './codes.mjs';
import { query } from './page/query.js';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const begin = performance.now();
const reader = await connection.runAndReadAll(query(process.argv[2].replaceAll("'", "''"), codeBits()));
const ms = performance.now() - begin;
const totals = Object.fromEntries(
  Object.entries(reader.getRowObjectsJS()[0]).map(([key, value]) => [key, Number(value)]),
);
process.stdout.write(JSON.stringify({ ms, totals, memory: process.resourceUsage().maxRSS * 1024 }));
