"""A mail server that keeps what it gets: each message a file in its folder, the envelope in its first lines.

Usage: mail_sink.py PORT FOLDER [plain|starttls|tls] [USER PASSWORD]
What is for `nobody@example.com` is refused for good; at the first message for `halts@example.com` the server
stops, as by SIGSTOP, when it has read it and not yet answered; at `halts-early@example.com` before it is sent.
"""
import asyncio
import itertools
import os
import signal
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.numbers = itertools.count(len(os.listdir(folder)))
        self.has_halted = False

    def halt(self):
        if not self.has_halted:
            self.has_halted = True
            os.kill(os.getpid(), signal.SIGSTOP)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == "nobody@example.com":
            return "550 no such person"
        if address == "halts-early@example.com":
            self.halt()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if "halts@example.com" in envelope.rcpt_tos:
            self.halt()
        path = os.path.join(self.folder, f"{next(self.numbers):06}")
        with open(path + ".part", "wb") as file:
            head = f"{envelope.mail_from}\n{','.join(envelope.rcpt_tos)}\n{'tls' if server.transport.get_extra_info('ssl_object') else 'plain'}\n"
            file.write(head.encode() + envelope.original_content)
        os.rename(path + ".part", path + ".eml")
        return "250 kept"


async def main(port, folder, security="plain", user=None, password=None):
    context = None
    if security != "plain":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(os.path.join(folder, "..", "certificate.pem"), os.path.join(folder, "..", "key.pem"))

    def check(server, session, envelope, mechanism, login):
        right = isinstance(login, LoginPassword) and login.login == user.encode() and login.password == password.encode()
        return AuthResult(success=right)

    keeper = Keeper(folder)

    def protocol():
        return SMTP(
            keeper,
            tls_context=context if security == "starttls" else None,
            require_starttls=security == "starttls",
            auth_required=user is not None,
            auth_require_tls=security == "starttls",
            authenticator=check if user else None,
            loop=asyncio.get_running_loop(),
        )

    server = await asyncio.get_running_loop().create_server(
        protocol, "127.0.0.1", int(port), ssl=context if security == "tls" else None
    )
    print("ready", flush=True)
    await server.serve_forever()


asyncio.run(main(*sys.argv[1:]))
