// Removes from pyodide.asm.js the functions and variables that neither Python's WebAssembly nor other scripts use
// (unused_script.py).
//
//     echo '{"script": …, "dropped": …, "imported": …, "words": …}' | node unused_script.mjs
//
// script    the content of pyodide.asm.js
// dropped   statements to leave out
// imported  names that WebAssembly imports
// words     words of other scripts, which could be names of Module's properties
//
// Prints what's left of the script, or ends with an error if it isn't one async function, as Emscripten writes it.
import { readFileSync } from "node:fs";
import ts from "typescript";

const { SyntaxKind } = ts;
const IMPORTS = "wasmImports"; // the variable with everything that WebAssembly could import
const PURE = new Set([
  SyntaxKind.ArrowFunction,
  SyntaxKind.FunctionExpression,
  SyntaxKind.ClassExpression,
  SyntaxKind.Identifier,
  SyntaxKind.NumericLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.NullKeyword,
]);

const { script, dropped, imported, words } = JSON.parse(readFileSync(0, "utf8"));

/**
 * A statement of the script, or one variable of it. It's needed if one of its `keys` is: "var NAME" for a variable, "Module.NAME"
 * for a property of Module. Without keys it's always needed.
 * @typedef {{ keys: string[], nodes: ts.Node[], text: string }} Part `nodes`: what it needs is in these
 */

/** The body of the async function that's the script. */
function bodyOf(/** @type {ts.Node} */ node) {
  if (ts.isFunctionExpression(node) && node.modifiers?.some(({ kind }) => kind === SyntaxKind.AsyncKeyword)) return node.body;
  return ts.forEachChild(node, bodyOf);
}

/** Does evaluating `node` change nothing? We take it that reading a property doesn't. */
function isPure(/** @type {ts.Node} */ node) {
  if (PURE.has(node.kind)) return true;
  let parts = null;
  if (ts.isArrayLiteralExpression(node)) parts = node.elements;
  else if (ts.isObjectLiteralExpression(node)) parts = node.properties.map(({ initializer, name }) => initializer ?? name);
  else if (ts.isPropertyAccessExpression(node) || ts.isParenthesizedExpression(node)) parts = [node.expression];
  else if (ts.isElementAccessExpression(node)) parts = [node.expression, node.argumentExpression];
  else if (ts.isPrefixUnaryExpression(node)) parts = [node.operand];
  return parts !== null && parts.every(isPure);
}

/** The keys of what an assignment sets: `Module["name"]` or a property of a variable. None if it could do more. */
function keysOf(/** @type {ts.Expression} */ node) {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== SyntaxKind.EqualsToken || !isPure(node.right)) return [];
  const { left } = node;
  if (ts.isElementAccessExpression(left) && left.expression.getText() === "Module") {
    const { text } = left.argumentExpression;
    return [text, text.replace(/^_/, "")].map((name) => `Module.${name}`);
  }
  return ts.isPropertyAccessExpression(left) && ts.isIdentifier(left.expression) ? [`var ${left.expression.text}`] : [];
}

/** @returns {Part} */
function partOf(/** @type {ts.VariableDeclaration} */ declaration) {
  const { name, initializer } = declaration;
  const part = { keys: [], nodes: [declaration], text: `var ${declaration.getText()};` };
  const keys = [`var ${name.getText()}`];
  if (name.getText() === IMPORTS) {
    const named = [...script.matchAll(new RegExp(`\\b${IMPORTS}\\["(\\w+)"\\]`, "g"))].map(([, property]) => property);
    const wanted = new Set([...imported, ...named]);
    const nodes = initializer.properties.filter((property) => wanted.has(property.name.text));
    return { keys, nodes, text: `var ${IMPORTS}={${nodes.map((node) => node.getText()).join()}};` };
  }
  if (!ts.isIdentifier(name)) return part;
  if (initializer === undefined || isPure(initializer)) return { ...part, keys };
  const others = keysOf(initializer);
  return others.length === 0 ? part : { ...part, keys: [...keys, ...others] };
}

/** @returns {Part[]} */
function partsOf(/** @type {ts.Statement} */ statement) {
  const part = { keys: [], nodes: [statement], text: statement.getText() };
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(partOf);
  if (ts.isExpressionStatement(statement)) return [{ ...part, keys: keysOf(statement.expression) }];
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return [isNamed ? { ...part, keys: [`var ${statement.name.text}`] } : part];
}

/** Every name in `node`, except for names of properties. */
function* namesIn(/** @type {ts.Node} */ node) {
  if (ts.isIdentifier(node)) {
    const { parent } = node;
    const isProperty = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent);
    if (!isProperty || parent.name !== node) yield node.text;
  }
  for (const child of node.getChildren()) yield* namesIn(child);
}

const body = bodyOf(ts.createSourceFile("pyodide.asm.js", script, ts.ScriptTarget.Latest, true));
if (body === undefined) throw new Error("pyodide.asm.js isn't one async function");

/** @type {Map<string, Part[]>} */
const partsByKey = new Map();
/** @type {Set<Part>} */
const kept = new Set();
/** @type {Set<string>} */
const needed = new Set(); // it grows while we go through it

function keep(/** @type {Part} */ part) {
  if (kept.has(part)) return;
  kept.add(part);
  for (const node of part.nodes) for (const name of namesIn(node)) needed.add(`var ${name}`);
  for (const [word] of part.text.matchAll(/[\w$]+/g)) needed.add(`Module.${word}`);
}

const statements = body.statements.filter((statement) => !dropped.includes(statement.getText()));
if (body.statements.length - statements.length !== dropped.length) throw new Error("a statement to leave out isn't there");
const parts = statements.flatMap(partsOf);
for (const part of parts) {
  if (part.keys.length === 0) keep(part);
  for (const key of part.keys) partsByKey.set(key, [...(partsByKey.get(key) ?? []), part]);
}
for (const word of words) needed.add(`Module.${word}`);
for (const key of needed) partsByKey.get(key)?.forEach(keep);

const left = parts.filter((part) => kept.has(part)).map(({ text }) => text);
process.stdout.write([script.slice(0, body.getStart() + 1), ...left, script.slice(body.end - 1)].join("\n"));
