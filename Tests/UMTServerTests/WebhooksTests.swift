import Crypto
import Foundation
import Synchronization
import Testing
import UMTAPI
import UMTApplication
import UMTDomain

/// Steps told to other programs: what, to whom, signed how, and what happens when it is not taken.
@Suite struct WebhooksTests {
    /// A receiver that answers as it is told to and keeps what it got.
    private final class Receiver: Sendable {
        let posts = Mutex<[WebhookPost]>([])
        let replies: Mutex<[WebhookReply]>

        init(_ replies: WebhookReply...) { self.replies = Mutex(replies) }

        @Sendable func take(_ post: WebhookPost) async -> WebhookReply {
            posts.withLock { $0.append(post) }
            return replies.withLock { $0.isEmpty ? .status(204) : $0.removeFirst() }
        }

        var got: [(id: String, body: String)] {
            posts.withLock { posts in
                posts.map { ($0.headers[0].value, String(decoding: $0.body, as: UTF8.self)) }
            }
        }
        var types: [String] {
            got.compactMap {
                (try? JSONDecoder().decode(JSONValue.self, from: Data($0.body.utf8)))?["type"]?.text
            }
        }
    }

    @Test func `the published example is signed as published`() {
        let secret = WebhookSignature.secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        let headers = WebhookSignature.headers(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", at: Moment(milliseconds: 1_614_265_330_999),
            body: Array(#"{"test": 2432232314}"#.utf8), by: [secret ?? []])
        #expect(
            headers.map { "\($0.name): \($0.value)" } == [
                "webhook-id: msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp: 1614265330",
                "webhook-signature: v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            ])
    }

    @Test func `each step is told in its order, and what is refused leaves nothing behind`() async throws {
        let hall = try await Hall()
        let (id, _) = try await added(in: hall, #""municipality":"senja""#)
        _ = try await added(in: hall, #""council":"ungdomsrad-bardu""#)
        let (number, sending) = try await raised(in: hall)
        let answer = #"{"outcome":"granted","reason":"Ja"}"#
        try await hall.make("/sendings/\(sending)/answers", answer)
        let again = await hall.post("\(Hall.home)/sendings/\(sending)/answers", as: "mayor", answer)
        #expect(again.status == 409)
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Utkast","draft":true}"#)
        let receiver = Receiver()
        try await Courier(hall.application, send: receiver.take).round()
        #expect(receiver.types == ["case.raised", "case.sent", "case.answered"])
        #expect(Set(receiver.got.map(\.id)).count == 3)
        #expect(receiver.got.allSatisfy { $0.body.contains(#""case":"\#(number)""#) })
        let log = try await log(of: id, in: hall)
        #expect(log.map { $0["state"]?.text } == ["delivered", "delivered", "delivered"])
        #expect(log.map { $0["status"]?.number } == [204, 204, 204])
        try await Courier(hall.application, send: receiver.take).round()
        #expect(receiver.got.count == 3)
    }

    @Test func `before a case is published only its number leaves the house`() async throws {
        let hall = try await Hall()
        _ = try await added(in: hall)
        let (number, sending) = try await raised(in: hall, "Hemmelig tittel")
        try await hall.make("/sendings/\(sending)/pauses", #"{"sentence":"Hvem er Kari?"}"#)
        try await hall.make(
            "/cases/\(number)/visibility", #"{"visibility":"published","publicTitle":"Åpen tittel"}"#)
        try await hall.make("/sendings/\(sending)/clarifications", #"{"sentence":"Lørdag"}"#)
        let receiver = Receiver()
        try await Courier(hall.application, send: receiver.take).round()
        let bodies = receiver.got.map(\.body)
        #expect(
            receiver.types == [
                "case.raised", "case.sent", "case.asked", "case.published", "case.clarified",
            ])
        let link = "http://localhost:8090/midt-troms/saker/\(number)"
        for body in bodies {
            #expect(!body.contains("Hemmelig") && !body.contains("Kari"))
            #expect(body.contains(#""link":"\#(link)""#) || body.contains("\(number)\""))
        }
        // Published since, but not when the step was taken.
        for body in bodies.prefix(3) {
            #expect(body.contains(#""published":false"#) && !body.contains("sentence"))
        }
        for body in bodies.suffix(2) { #expect(body.contains(#""title":"Åpen tittel""#)) }
        #expect(bodies.last?.contains("Lørdag") == true)
    }

    @Test func `a try that failed is repeated later with the same id and the same bytes`() async throws {
        let hall = try await Hall()
        let (id, secret) = try await added(in: hall)
        let (number, _) = try await raised(in: hall)
        try await hall.make(
            "/cases/\(number)/visibility", #"{"visibility":"published","publicTitle":"Tittel"}"#)
        let receiver = Receiver(.status(204), .status(500), .fault(.timeout))
        let courier = Courier(hall.application, send: receiver.take)
        try await courier.round()
        // The second failed: the third waits behind it.
        #expect(receiver.types == ["case.raised", "case.sent"])
        try await courier.round()
        #expect(receiver.got.count == 2)
        try await Courier(hall.later(seconds: 6), send: receiver.take).round()
        try await Courier(hall.later(seconds: 340), send: receiver.take).round()
        #expect(
            receiver.types == ["case.raised", "case.sent", "case.sent", "case.sent", "case.published"])
        let tries = receiver.got[1...3]
        #expect(Set(tries.map(\.id)).count == 1 && Set(tries.map(\.body)).count == 1)
        let posts = receiver.posts.withLock { $0 }
        #expect(Set(posts.map { $0.headers[1].value }).count == 3)
        for post in posts { #expect(try verifies(post, by: secret)) }
        let sent = try #require(try await log(of: id, in: hall).dropFirst().first)
        let page = await hall.get(
            "\(Hall.home)/webhook-deliveries/\(sent["id"]?.text ?? "")", as: "regional-coordinator")
        #expect(page["body"]?.text == receiver.got[1].body)
        let outcomes = try #require(page["tries"]?.list).map {
            $0["status"]?.number.map { "\($0)" } ?? $0["fault"]?.text
        }
        #expect(outcomes == ["500", "timeout", "204"])
    }

    @Test func `a case that is hidden between two tries is told without its words`() async throws {
        let hall = try await Hall()
        _ = try await added(in: hall)
        let (number, _) = try await raised(in: hall)
        try await hall.make(
            "/cases/\(number)/visibility", #"{"visibility":"published","publicTitle":"Navn i tittelen"}"#)
        let receiver = Receiver(.status(204), .status(204), .status(503))
        try await Courier(hall.application, send: receiver.take).round()
        #expect(receiver.got[2].body.contains("Navn i tittelen"))
        try await hall.make(
            "/cases/\(number)/visibility", #"{"visibility":"withheld","ground":"offl. § 13"}"#)
        try await Courier(hall.later(seconds: 60), send: receiver.take).round()
        #expect(receiver.got.count == 5 && receiver.got[3].id == receiver.got[2].id)
        for got in receiver.got[3...] { #expect(!got.body.contains("Navn")) }
    }

    @Test func `after a new secret both sign for a day, or the old one stops at once`() async throws {
        let hall = try await Hall()
        let (id, old) = try await added(in: hall)
        let new = try #require(try await hall.make("/webhooks/\(id)/secrets", "{}")["secret"]?.text)
        #expect(new != old && WebhookSignature.secret(new)?.count == 32)
        let page = await hall.get("\(Hall.home)/webhooks/\(id)", as: "regional-coordinator")
        #expect(page["secret"] == nil)
        func signers(_ application: Application) async throws -> [Bool] {
            try await hall.make("/webhooks/\(id)/tests", "{}")
            let receiver = Receiver()
            try await Courier(application, send: receiver.take).round()
            let post = try #require(receiver.posts.withLock { $0.last })
            #expect(receiver.types.last == "webhook.test")
            return try [old, new].map { try verifies(post, by: $0) }
        }
        #expect(try await signers(hall.later(seconds: 86_399)) == [true, true])
        #expect(try await signers(hall.later(seconds: 86_401)) == [false, true])
        let newest = try await hall.make("/webhooks/\(id)/secrets", #"{"atOnce":true}"#)["secret"]?.text
        #expect(try await signers(hall.application) == [false, false] && newest != nil)
    }

    @Test func `a receiver that is gone ends it, and its secrets with it`() async throws {
        let hall = try await Hall()
        let (id, _) = try await added(in: hall)
        _ = try await raised(in: hall)
        let receiver = Receiver(.status(410))
        try await Courier(hall.application, send: receiver.take).round()
        #expect(receiver.got.count == 1)
        let page = await hall.get("\(Hall.home)/webhooks/\(id)", as: "regional-coordinator")
        #expect(
            page["state"]?.text == "ended" && page["cause"]?.text == "gone" && page["waiting"]?.number == 0)
        #expect(try await log(of: id, in: hall).allSatisfy { $0["state"]?.text == "given-up" })
        for what in ["secrets", "tests", "pause", "resume", "end"] {
            let answer = await hall.post(
                "\(Hall.home)/webhooks/\(id)/\(what)", as: "regional-coordinator", "{}")
            #expect(answer.status == 409, "\(what)")
        }
        let files = try IdentityNumberTests.files(holding: "whsec_", in: hall.folder)
        #expect(files.isEmpty)
    }

    @Test func `after ten tries it is given up, and after five days the webhook waits for somebody`()
        async throws
    {
        let hall = try await Hall()
        let (id, _) = try await added(in: hall)
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Sak"}"#)
        let down = Receiver()
        down.replies.withLock { $0 = Array(repeating: .fault(.unreachable), count: 100) }
        var hours = 0
        while try await log(of: id, in: hall).first?["state"]?.text == "waiting", hours < 200 {
            try await Courier(hall.later(seconds: hours * 3600), send: down.take).round()
            hours += 1
        }
        #expect(down.got.count == 10 && (75...95).contains(hours))
        _ = try await raised(in: hall)
        try await Courier(hall.later(seconds: 119 * 3600), send: down.take).round()
        #expect(await state(of: id, in: hall) == "active")
        try await Courier(hall.later(seconds: 121 * 3600), send: down.take).round()
        #expect(await state(of: id, in: hall) == "paused")
        let list = await hall.get("\(Hall.home)/webhooks", as: "regional-coordinator")
        #expect(list["webhooks"]?.list?.first?["cause"]?.text == "failing")
        // Somebody has mended it: what waited comes in its order, and the one that was given up when asked for.
        try await hall.make("/webhooks/\(id)/resume", "{}")
        let given = try #require(try await log(of: id, in: hall).last?["id"]?.text)
        try await hall.make("/webhook-deliveries/\(given)/retry", "{}")
        let up = Receiver()
        try await Courier(hall.application, send: up.take).round()
        #expect(up.types == ["case.raised", "case.raised", "case.sent"])
        let page = await hall.get("\(Hall.home)/webhooks/\(id)", as: "regional-coordinator")
        #expect(page["failingSince"] == nil && page["waiting"]?.number == 0)
    }

    @Test func `paused it waits, and one receiver that fails holds up no other`() async throws {
        let hall = try await Hall()
        let (id, _) = try await added(in: hall)
        _ = try await added(in: hall, #""council":"ungdomsrad-senja""#, host: "b.example")
        try await hall.make("/webhooks/\(id)/pause", "{}")
        _ = try await raised(in: hall)
        let receiver = Receiver()
        try await Courier(hall.application, send: receiver.take).round()
        #expect(receiver.posts.withLock { $0.map(\.address.host) } == ["b.example", "b.example"])
        try await hall.make("/webhooks/\(id)/resume", "{}")
        let mixed = Mutex<[String]>([])
        _ = try await raised(in: hall)
        try await Courier(hall.application) { post in
            mixed.withLock { $0.append(post.address.host) }
            return post.address.host == "b.example" ? .status(200) : .status(429)
        }.round()
        #expect(mixed.withLock { $0.sorted() } == ["a.example", "b.example", "b.example"])
    }

    @Test func `it goes on by itself, and a slow receiver does not hold up the others`() async throws {
        let hall = try await Hall()
        _ = try await added(in: hall)
        _ = try await added(in: hall, host: "slow.example")
        _ = try await raised(in: hall)
        let taken = Mutex(0)
        let courier = Courier(hall.application) { post in
            if post.address.host == "slow.example" {
                try? await Task.sleep(for: .seconds(600))
                return .fault(.timeout)
            }
            taken.withLock { $0 += 1 }
            return .status(200)
        }
        let run = Task { await courier.run() }
        while taken.withLock({ $0 }) < 2 { try await Task.sleep(for: .milliseconds(20)) }
        run.cancel()
        await run.value
        // What was cut off is not counted as a failure.
        let list = await hall.get("\(Hall.home)/webhooks", as: "regional-coordinator")
        #expect(list["webhooks"]?.list?.map { $0["failingSince"] == nil } == [true, true])
        #expect(list["webhooks"]?.list?.map { $0["waiting"]?.number } == [2, 0])
    }

    @Test func `the log goes after thirty days, and an ended webhook with it`() async throws {
        let hall = try await Hall()
        let (id, _) = try await added(in: hall)
        _ = try await raised(in: hall)
        try await Courier(hall.application, send: Receiver(.status(500)).take).round()
        try await hall.make("/webhooks/\(id)/end", "{}")
        try await hall.later(days: 29).remind()
        #expect(try await hall.count("webhooks") == 1)
        try await hall.later(days: 31).remind()
        #expect(try await hall.count("webhooks") == 0)
    }

    @Test func `a private address, an odd one and a second topic are refused by name`() async throws {
        let hall = try await Hall()
        for (fields, code) in [
            (#""url":"https://127.0.0.1/""#, "webhookPrivate"),
            (#""url":"https://169.254.169.254/""#, "webhookPrivate"),
            (#""url":"http://a.example/""#, "webhookNotEncrypted"),
            (#""url":"https://målselv.example/""#, "webhookAddress"),
            (#""url":"https://a.example/","council":"ungdomsrad-senja","inbox":"kommune-senja""#, "oneTopic"),
            (#""url":"https://a.example/","council":"kommune-senja""#, "notACouncil"),
            (#""url":"https://a.example/","inbox":"kommune-oslo""#, "notFound"),
            (#""url":"https://a.example/","label":" ""#, "textEmpty"),
        ] {
            let answer = await hall.post(
                Hall.home + "/webhooks", as: "regional-coordinator", "{\(fields)}")
            #expect(answer.code == code, "\(fields)")
        }
        for number in 1...49 { _ = try await added(in: hall, host: "a\(number).example") }
        let again = await hall.post(
            Hall.home + "/webhooks", as: "regional-coordinator", #"{"url":"HTTPS://A49.example/umt"}"#)
        #expect(again.code == "alreadyExists")
        let list = await hall.get(Hall.home + "/webhooks", as: "regional-coordinator")
        let newest = try #require(list["webhooks"]?.list?.first?["id"]?.text)
        try await hall.make("/webhooks/\(newest)/end", "{}")
        for number in 49...50 { _ = try await added(in: hall, host: "a\(number).example") }
        let over = await hall.post(
            Hall.home + "/webhooks", as: "regional-coordinator", #"{"url":"https://a.example/"}"#)
        #expect(over.code == "tooManyWebhooks")
    }

    private func added(in hall: Hall, _ topic: String? = nil, host: String = "a.example") async throws -> (
        id: String, secret: String
    ) {
        let fields = [#""url":"https://\#(host)/umt""#, topic].compactMap(\.self).joined(separator: ",")
        let made = try await hall.make("/webhooks", "{\(fields)}")
        return (try #require(made["id"]?.text), try #require(made["secret"]?.text))
    }

    private func raised(in hall: Hall, _ title: String = "Nattbuss") async throws -> (
        number: String, sending: String
    ) {
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"\#(title)"}"#)
        let number = try #require(raised["number"]?.text)
        let sent = try await hall.make("/cases/\(number)/sendings", #"{"to":"kommune-senja"}"#)
        return (number, try #require(sent["sendings"]?.list?.first?["id"]?.text))
    }

    private func log(of id: String, in hall: Hall) async throws -> [JSONValue] {
        let page = await hall.get("\(Hall.home)/webhooks/\(id)/deliveries", as: "regional-coordinator")
        return try #require(page["deliveries"]?.list)
    }

    private func state(of id: String, in hall: Hall) async -> String? {
        await hall.get("\(Hall.home)/webhooks/\(id)", as: "regional-coordinator")["state"]?.text
    }

    /// As a receiver does it: any one of the signatures has to hold.
    private func verifies(_ post: WebhookPost, by secret: String) throws -> Bool {
        let headers = Dictionary(uniqueKeysWithValues: post.headers.map { ($0.name, $0.value) })
        let key = try #require(WebhookSignature.secret(secret))
        let signed = "\(headers["webhook-id"] ?? "").\(headers["webhook-timestamp"] ?? "")."
        return try #require(headers["webhook-signature"]).split(separator: " ").contains { signature in
            let code = Data(base64Encoded: String(signature.dropFirst(3))) ?? Data()
            return HMAC<SHA256>.isValidAuthenticationCode(
                code, authenticating: Data(signed.utf8) + post.body, using: SymmetricKey(data: key))
        }
    }
}

extension Hall {
    /// The same house, so many seconds later.
    func later(seconds: Int) -> Application {
        Application(store: application.store, log: application.log) { Hall.now.adding(seconds: seconds) }
    }
}
