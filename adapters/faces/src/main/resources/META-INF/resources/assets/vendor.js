// Where the libraries lie; the build fills in their versions.
export { Marked } from '../_static/marked/@marked.version@/lib/marked.esm.js';
export { default as DOMPurify } from '../_static/dompurify/@dompurify.version@/dist/purify.es.mjs';
