// Every page loads this, since instant navigation can add the library of messages or the index of rules to any of them.
import "./arrive-at-heading.js";
import "./message-library.js";
import "./share-link.js";
import "./rule-filter.js";
