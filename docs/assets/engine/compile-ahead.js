// Fetches and compiles Python's WebAssembly. It's by far the largest file, and Pyodide only fetches it after its other
// parts.

const FAST = 5; // Mbit/s; at this speed our files take a few seconds

/**
 * Compile the WebAssembly at `url` while it downloads. Gives a module, even if the host doesn't send the file as
 * application/wasm. Rejects if it can't be fetched or compiled. `onBytes` is called with the number of unpacked bytes that have
 * arrived so far; not on a fast line, where it isn't worth it.
 *
 * Gain of wasm-ahead: no bytes; 200 ms of processor time on a first visit, which is no more than the noise (Chromium, medians
 * of 7 rounds on a busy machine). It also ends the wait for a damaged or missing file, where Pyodide would wait forever.
 * @param {string} url
 * @param {(url: string) => Promise<Response>} get fetches it
 * @param {(bytes: number) => void} onBytes
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compileAhead(url, get, onBytes) {
  const response = await get(url);
  count(response, onBytes);
  const typed = /^application\/wasm\b/.test(response.headers.get("Content-Type") ?? "");
  if (typed && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Count a response's bytes. This reads a clone, because browsers only cache compiled WebAssembly if its response comes straight
 * from the network.
 * @param {Response} response
 * @param {(bytes: number) => void} onBytes
 */
function count(response, onBytes) {
  const downlink = navigator.connection?.downlink ?? 0; // unknown in Firefox and Safari, a guess on a first visit
  if (downlink >= FAST || response.body === null) return;
  let bytes = 0;
  const counting = new WritableStream({ write: (chunk) => onBytes((bytes += chunk.byteLength)) });
  response.clone().body.pipeTo(counting).catch(() => {}); // the code that reads the response gets the error
}
