"""A receiver of webhooks: verifies each delivery with the published library, and notes it in a file, a line each.

webhook_receiver.py PORT FILE, with WEBHOOK_SECRETS in the environment as PATH=SECRET, parted by spaces.
"""

import http.server
import json
import os
import sys
import threading
import time

from standardwebhooks.webhooks import Webhook

secrets = dict(pair.split("=", 1) for pair in os.environ["WEBHOOK_SECRETS"].split())
lock = threading.Lock()


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        try:
            Webhook(secrets[self.path]).verify(body, {k.lower(): v for k, v in self.headers.items()})
            verified = True
        except Exception as fault:
            verified = repr(fault)
        line = {"to": self.path, "id": self.headers["webhook-id"], "verified": verified, "body": body.decode()}
        with lock, open(sys.argv[2], "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        if self.path == "/slow":
            time.sleep(0.2)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Receiver).serve_forever()
