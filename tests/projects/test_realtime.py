import pytest

from tests.checks.conftest import failures

WEBSOCKET = """
import contextlib, http, json, os
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

people = []


def health(connection, request):
    if request.path == "/healthz":
        return connection.respond(http.HTTPStatus.OK, "{}")


def talk(connection):
    if json.loads(connection.recv())["data"]["token"] != "good":
        return connection.close(4401)
    connection.send(json.dumps({"event": "ready", "data": {"user_id": 1}}))
    people.append(connection)
    for text in connection:
        try:
            frame = json.loads(text)
        except ValueError:
            connection.send(json.dumps({"event": "error", "data": {"code": "malformed_request", "message": "no"}}))
            continue
        if frame["event"] == "shout":
            for one in people:
                with contextlib.suppress(ConnectionClosed):
                    one.send(json.dumps({"event": "shouted", "data": frame["data"]}))
            connection.send(json.dumps({"event": "ack", "id": frame["id"], "data": {"heard": len(people)}}))
        else:
            error = {"code": "not_found", "message": "no"}
            connection.send(json.dumps({"event": "error", "id": frame["id"], "data": error}))


serve(talk, "127.0.0.1", int(os.environ["PORT"]), process_request=health).serve_forever()
"""
SOCKETIO = """
import os, socketserver
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer
import socketio

server = socketio.Server(async_mode="threading")
people = []


@server.event
def connect(sid, environ, auth):
    if auth["token"] != "good":
        raise socketio.exceptions.ConnectionRefusedError("unauthenticated")
    people.append(sid)
    server.start_background_task(server.emit, "ready", {"user_id": 1}, to=sid)


@server.event
def shout(sid, data):
    server.emit("shouted", data)
    return {"data": {"heard": len(people)}}


@server.on("*")
def anything(event, sid, *data):
    return {"error": {"code": "not_found", "message": "no"}}


def health(environ, start):
    start("200 OK", [("Content-Type", "application/json")])
    return [b"{}"]


class Server(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Handler(WSGIRequestHandler):
    def get_environ(self):
        return {**super().get_environ(), "werkzeug.socket": self.connection}


web = Server(("127.0.0.1", int(os.environ["PORT"])), Handler)
web.set_app(socketio.WSGIApp(server, health))
web.serve_forever()
"""
CHECK = """
def test_talk(ws):
    one, other = ws.connect(token="good"), ws.connect(token="good")
    assert one.send("shout", {"text": "tea"})["heard"] >= 2
    assert other.expect("shouted")["text"] == "tea"
    one.is_refused("whisper", {}, "not_found")
    other.hears_nothing("shouted", seconds=0.2)
    other.cut()
    one.send("shout", {"text": "milk"})
    assert [data["text"] for data in one.events("shouted", 2)] == ["tea", "milk"]

def test_refusal(ws):
    ws.is_refused(token="bad")

def test_silence(ws):
    ws.connect(token="good").expect("never", seconds=0.2)
"""


@pytest.mark.parametrize(("realtime", "program"), [("websocket", WEBSOCKET), ("socketio", SOCKETIO)])
def test_one_check_serves_both_transports(bench, own_python, realtime, program):
    bench.file("server.py", program)
    bench.realtime = realtime
    report = bench.check(CHECK, run={"web": f"{own_python} server.py"})
    (failure,) = failures(report)
    assert failure.message == "the client should hear never within 0.2 s."
