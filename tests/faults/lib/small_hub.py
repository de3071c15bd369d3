"""A server that plays a model hub, for the tests of downloads."""

import hashlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "0123456789abcdef0123456789abcdef01234567"
TOKEN = "hf_of_the_test"
PIECE = 1 << 16


class SmallHub:
    """Hugging Face on 127.0.0.1 and its storage on 127.0.0.2, which must never see the token."""

    def __init__(self, files, seconds=0):
        self.files = files
        self.seconds = seconds  # that the largest file takes
        self.served = 0
        self.tokens_in_storage = 0
        self.storage = self.serve("127.0.0.2", self.answer_storage)
        self.hub = self.serve("127.0.0.1", self.answer_hub)
        self.environment = {"HF_ENDPOINT": self.hub, "HF_TOKEN": TOKEN, "NO_PROXY": "*"}

    @staticmethod
    def serve(address, answer):
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                try:
                    answer(self)
                except (BrokenPipeError, ConnectionResetError):
                    pass  # the client was killed

            def log_message(self, *_):
                pass

        server = ThreadingHTTPServer((address, 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://{address}:{server.server_port}"

    @staticmethod
    def send(request, status, headers, body=b""):
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name, value)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    def answer_hub(self, request):
        path = request.path.split("?")[0]
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            self.send(request, 401, {"X-Error-Code": "GatedRepo"})
        elif "/revision/" in path:
            self.send(request, 200, {}, json.dumps({"sha": COMMIT}).encode())
        elif "/tree/" in path:
            self.send(request, 200, {}, json.dumps([self.entry(name) for name in self.files]).encode())
        else:
            name = path.split(f"/resolve/{COMMIT}/")[1]
            self.send(request, 302, {"Location": f"{self.storage}/{name}?signature=x",
                                     "X-Linked-Etag": f'"{self.sha256(name)}"', "X-Linked-Size": str(len(self.files[name]))})

    def entry(self, name):
        size = len(self.files[name])
        return {"type": "file", "path": name, "size": size, "oid": "0" * 40, "lfs": {"oid": self.sha256(name), "size": size}}

    def sha256(self, name):
        return hashlib.sha256(self.files[name]).hexdigest()

    def answer_storage(self, request):
        self.tokens_in_storage += "Authorization" in request.headers
        name = request.path.split("?")[0][1:]
        data = self.files[name]
        begin = int(request.headers.get("Range", "bytes=0-")[6:-1])
        request.send_response(206 if begin else 200)
        request.send_header("Content-Length", str(len(data) - begin))
        request.send_header("ETag", f'"{self.sha256(name)[:32]}"')
        if begin:
            request.send_header("Content-Range", f"bytes {begin}-{len(data) - 1}/{len(data)}")
        request.end_headers()
        pause = self.seconds * PIECE / max(map(len, self.files.values()))
        for at in range(begin, len(data), PIECE):
            request.wfile.write(data[at:at + PIECE])
            self.served += len(data[at:at + PIECE])
            time.sleep(pause)
