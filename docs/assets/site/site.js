// For every page, since instant navigation may put the library of messages or the index of rules into any of them.
import "./arrive-at-heading.js";
import "./message-library.js";
import "./share-link.js";
import "./rule-filter.js";
