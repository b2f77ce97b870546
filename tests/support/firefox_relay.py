#!/usr/bin/env python3
"""Starts the system's Firefox for Playwright, and relays messages between the two.

Playwright can drive an unmodified Firefox over WebDriver BiDi (channel "moz-firefox"), but it sends the command
`emulation.setMediaFeaturesOverride`, which Firefox ESR doesn't have yet. This relay carries out that command like
Firefox's developer tools, by setting the override of every top-level browsing context, and passes on everything else.
Delete this file once Firefox ESR has the command.

Playwright runs it as if it were Firefox, with Firefox's arguments. $CORDIAL_FIREFOX is the program to start.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from itertools import count

COMMAND = "emulation.setMediaFeaturesOverride"
OURS = 1 << 40  # ids of our own commands start here, far above Playwright's
SMALL = 1 << 16  # bytes; all commands and answers that we look at are shorter
SCHEME = """(id => {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  NavigableManager.getBrowsingContextById(id).top.prefersColorSchemeOverride = %s;
})(%s)"""


def masked(payload: bytes, mask: bytes) -> bytes:
    """`payload` with the mask applied, which also removes it."""
    size = len(payload)
    key = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(key, "big")).to_bytes(size, "big")


class Frame:
    """A WebSocket frame: its bytes, and its text if it's a complete, short text message."""

    def __init__(self, raw: bytes, head: int, payload: bytes, mask: bytes):
        self.raw = raw
        self.text = None
        if head == 0x81 and len(payload) < SMALL:
            self.text = masked(payload, mask).decode() if mask else payload.decode()

    @classmethod
    async def read(cls, reader: asyncio.StreamReader) -> Frame:
        raw = head = await reader.readexactly(2)
        size = head[1] & 0x7F
        if size > 125:
            more = await reader.readexactly(2 if size == 126 else 8)
            raw, size = raw + more, int.from_bytes(more, "big")
        mask = await reader.readexactly(4) if head[1] & 0x80 else b""
        payload = await reader.readexactly(size)
        return cls(raw + mask + payload, head[0], payload, mask)

    @staticmethod
    def of(message: dict, mask: bytes = b"") -> bytes:
        payload = json.dumps(message).encode()
        size = len(payload)
        size = bytes([size]) if size < 126 else b"\x7e" + size.to_bytes(2, "big")
        if not mask:
            return b"\x81" + size + payload
        return b"\x81" + bytes([size[0] | 0x80]) + size[1:] + mask + masked(payload, mask)


class Relay:
    """A connection between Playwright and Firefox."""

    def __init__(self, firefox: tuple[bytes, int]):
        self.firefox = firefox
        self.ids = count(OURS)
        self.waiting: dict[int, asyncio.Future] = {}
        self.chrome = None
        self.tasks: set[asyncio.Task] = set()

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, self.to_firefox = await asyncio.open_connection(*self.firefox)
        self.to_playwright = writer
        try:
            upgrade = await reader.readuntil(b"\r\n\r\n")  # Firefox rejects requests with another host
            self.to_firefox.write(re.sub(rb"(?mi)^host: .*$", b"Host: %b:%d\r" % self.firefox, upgrade))
            writer.write(await there.readuntil(b"\r\n\r\n"))
            await asyncio.gather(self.hear_playwright(reader), self.hear_firefox(there))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.to_firefox.close()
            writer.close()

    async def hear_playwright(self, reader: asyncio.StreamReader) -> None:
        while True:
            frame = await Frame.read(reader)
            if frame.text and COMMAND in frame.text and (asked := json.loads(frame.text))["method"] == COMMAND:
                task = asyncio.create_task(self.override(asked))
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)
            else:
                self.to_firefox.write(frame.raw)
                await self.to_firefox.drain()

    async def hear_firefox(self, reader: asyncio.StreamReader) -> None:
        while True:
            frame = await Frame.read(reader)
            answer = json.loads(frame.text) if frame.text and '"id":' in frame.text else {}
            if (number := answer.get("id")) in self.waiting:
                self.waiting.pop(number).set_result(answer)
            else:
                self.to_playwright.write(frame.raw)
                await self.to_playwright.drain()

    async def ask(self, method: str, params: dict) -> dict:
        number = next(self.ids)
        self.waiting[number] = asyncio.get_running_loop().create_future()
        self.to_firefox.write(Frame.of({"id": number, "method": method, "params": params}, mask=os.urandom(4)))
        answer = await self.waiting[number]
        if answer["type"] != "success" or answer["result"].get("type") == "exception":
            raise RuntimeError(f"{method}: {answer}")
        return answer["result"]

    async def override(self, asked: dict) -> None:
        """Carry out the command. For a user context, Playwright only sets light, which is the default: ignore that."""
        params = asked["params"]
        scheme = params["features"].get("prefers-color-scheme") or "none"
        answer = {"type": "success", "id": asked["id"], "result": {}}
        try:
            if "userContexts" in params and scheme not in ("none", "light"):
                raise RuntimeError("set the colour scheme for pages only, with page.emulate_media")
            for context in params.get("contexts", ())[:1]:
                if self.chrome is None:
                    tree = await self.ask("browsingContext.getTree", {"moz:scope": "chrome"})
                    self.chrome = tree["contexts"][0]["context"]
                words = SCHEME % (json.dumps(scheme), json.dumps(context))
                target = {"context": self.chrome}
                await self.ask("script.evaluate", {"expression": words, "target": target, "awaitPromise": False})
        except Exception as error:
            answer = {"type": "error", "id": asked["id"], "error": "unknown error", "message": str(error)}
        self.to_playwright.write(Frame.of(answer))


async def main() -> int:
    # Without --remote-allow-system-access, SCHEME can't run. The profile is temporary.
    program = os.environ["CORDIAL_FIREFOX"]
    firefox = await asyncio.create_subprocess_exec(
        program, *sys.argv[1:], "--remote-allow-system-access", stderr=asyncio.subprocess.PIPE
    )
    server = None
    async for line in firefox.stderr:
        words = line.decode(errors="replace")
        if found := re.search(r"WebDriver BiDi listening on ws://(.+):(\d+)", words):
            relay = Relay((found[1].strip("[]").encode(), int(found[2])))
            server = await asyncio.start_server(relay, "127.0.0.1", limit=1 << 20)
            port = server.sockets[0].getsockname()[1]
            words = f"WebDriver BiDi listening on ws://127.0.0.1:{port}\n"
        sys.stderr.write(words)
        sys.stderr.flush()
    return await firefox.wait()


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
