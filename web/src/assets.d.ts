// SPDX-License-Identifier: Apache-2.0
declare module '*.ftl?raw' {
  const text: string;
  export default text;
}
