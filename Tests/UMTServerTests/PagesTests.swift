import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTDomain
import UMTServer
import UMTWeb

/// The pages, asked for as a browser does.
@Suite struct PagesTests {
    /// A hall whose desk has pages, with one published case.
    private struct House {
        let hall: Hall
        let desk: Desk
        let number: String
        let sending: String

        init(title: String = "Nattbuss", text: String = "Vi kommer oss ikke hjem.") async throws {
            hall = try await Hall()
            desk = try Desk(hall.application, site: .pages(of: hall.application))
            let fields = try JSONEncoder().encode([
                "council": "ungdomsrad-senja", "title": title, "text": text,
            ])
            let raised = try await hall.make("/cases", String(decoding: fields, as: UTF8.self))
            number = try #require(raised["number"]?.text)
            let sent = try await hall.make("/cases/\(number)/sendings", #"{"to":"kommune-senja"}"#)
            sending = try #require(sent["sendings"]?.list?.first?["id"]?.text)
            let shown = try JSONEncoder().encode([
                "visibility": "published", "publicTitle": title, "publicText": text,
            ])
            try await hall.make("/cases/\(number)/visibility", String(decoding: shown, as: UTF8.self))
        }

        func link() async throws -> String {
            let made = try await hall.make(
                "/sendings/\(sending)/answer-links", #"{"holder":"Rådhuset"}"#)
            return "/svar/" + (try #require(made["token"]?.text))
        }

        func get(_ path: String, _ fields: [String: String] = [:]) async -> Reply {
            await ask(.get, path, nil, fields)
        }

        func post(_ path: String, _ form: [String: String]) async -> Reply {
            let body = form.map { "\($0.key.percentEncoded)=\($0.value.percentEncoded)" }
            return await ask(
                .post, path, body.joined(separator: "&"),
                ["Content-Type": "application/x-www-form-urlencoded"])
        }

        func ask(
            _ method: HTTPRequest.Method, _ path: String, _ body: String?, _ fields: [String: String]
        ) async -> Reply {
            var request = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
            request.headerFields[.accept] = "text/html,application/xhtml+xml"
            for (name, value) in fields {
                if let name = HTTPField.Name(name) { request.headerFields[name] = value }
            }
            let (head, bytes) = await desk.answer(request, Array((body ?? "").utf8))
            return Reply(
                status: head.status.code, fields: head.headerFields,
                text: String(decoding: bytes, as: UTF8.self))
        }
    }

    private struct Reply {
        let status: Int
        let fields: HTTPFields
        let text: String
    }

    @Test func `a published case has a page with its journey, and the list finds it`() async throws {
        let house = try await House()
        let page = await house.get("/midt-troms/saker/\(house.number)")
        #expect(page.status == 200)
        for words in ["<h1>Nattbuss</h1>", "Vi kommer oss ikke hjem.", "Senja kommune", "Avtalt svarfrist"] {
            #expect(page.text.contains(words), "\(words)")
        }
        let list = await house.get("/midt-troms/saker?q=nattb")
        #expect(list.text.contains("/midt-troms/saker/\(house.number)"))
        #expect(await house.get("/midt-troms/saker?q=finnesikke").text.contains("Ingen saker her."))
        for (address, feed) in [
            ("/midt-troms/saker", Hall.home + "/public/feed"),
            ("/midt-troms/saker/\(house.number)", Hall.home + "/public/cases/\(house.number)/feed"),
        ] {
            #expect(await house.get(address).text.contains("type=\"application/atom+xml\" href=\"\(feed)\""))
            #expect(await house.get(feed).status == 200)
        }
        let english = await house.get("/midt-troms/saker?lang=en")
        #expect(english.text.contains("<html lang=\"en\">"))
        #expect(english.text.contains("/midt-troms/saker/\(house.number)?lang=en"))
    }

    @Test func `the figures have a page for each way to count them`() async throws {
        let house = try await House()
        for by in StatisticsGrouping.allCases {
            let page = await house.get("/midt-troms/tall?by=\(by.rawValue)")
            #expect(page.status == 200)
            #expect(page.text.contains("Regionen samlet"))
            #expect(page.text.contains("under 5 svar (0)"))
        }
        #expect(await house.get("/midt-troms/tall?by=feil").status == 400)
    }

    @Test func `what is not published has no page`() async throws {
        let house = try await House()
        try await house.hall.make("/cases/\(house.number)/visibility", #"{"visibility":"internal"}"#)
        let page = await house.get("/midt-troms/saker/\(house.number)")
        #expect(page.status == 404)
        #expect(!page.text.contains("Nattbuss"))
        #expect(page.text.contains("<html"))
        #expect(!(await house.get("/midt-troms/saker").text.contains("Nattbuss")))
    }

    @Test func `pages are given out with walls around them, and come once to who has them`() async throws {
        let house = try await House()
        let path = "/midt-troms/saker/\(house.number)"
        let page = await house.get(path)
        let policy = try #require(page.fields[.contentSecurityPolicy])
        #expect(policy.hasPrefix("default-src 'none'; style-src 'self';"))
        #expect(!policy.contains("script"))
        #expect(page.fields[.xContentTypeOptions] == "nosniff")
        let tag = try #require(page.fields[.eTag])
        let again = await house.get(path, ["If-None-Match": tag])
        #expect(again.status == 304)
        #expect(again.text.isEmpty)
        #expect(await house.get("/stil.css").fields[.contentType] == "text/css; charset=utf-8")
    }

    private static let hostile = [
        "<script>alert(1)</script>", "\"\u{301} onfocus=alert(1) autofocus y=\"",
        "'><img src=x onerror=alert(1)>",
        "<\u{200D}svg/onload=alert(1)>", "&lt;b&gt;", "`${1}`", "]]><!--", "javascript:alert(1)",
    ]

    @Test(arguments: hostile)
    func `no text opens a tag or leaves its quotes`(text: String) async throws {
        let house = try await House(title: text, text: text + "\n\n" + text)
        let token = try await house.link()
        let pages = [
            await house.get("/midt-troms/saker/\(house.number)"),
            await house.get("/midt-troms/saker?q=\(text.percentEncoded)"), await house.get(token),
            await house.post(token, ["outcome-1": "", "reason-1": text, "next": text]),
        ]
        for page in pages {
            #expect(page.text.contains("<html"))
            for sign in ["<script", "<img", "<svg", "<b>", "\"\u{301} onfocus"] {
                #expect(page.text.range(of: sign, options: .literal) == nil, "\(sign)")
            }
        }
    }

    @Test func `somebody without an account answers by the form of a link`() async throws {
        let house = try await House()
        let link = try await house.link()
        let form = await house.get(link)
        #expect(form.status == 200)
        #expect(form.fields[.cacheControl] == "no-store")
        #expect(HTTPField.Name("Referrer-Policy").flatMap { form.fields[$0] } == "no-referrer")
        #expect(form.text.contains("noindex"))
        #expect(form.text.contains("name=\"outcome-1\""))
        let sent = await house.post(
            link,
            [
                "outcome-1": "granted", "reason-1": "Ja, fra høsten.\r\nTo avganger.", "next": "Anbud",
                "next-on": "2027-02-01", "responsible": "Samferdselssjefen", "text": "",
            ])
        #expect(sent.status == 303)
        #expect(sent.fields[.location] == link)
        let after = await house.get(link)
        #expect(after.text.contains("Senja kommune har svart"))
        #expect(after.text.contains("Ja, fra høsten.<br>\nTo avganger."))
        #expect(!after.text.contains("<form method=\"post\""))
        let page = await house.get("/midt-troms/saker/\(house.number)")
        #expect(page.text.contains("Samferdselssjefen"))
    }

    @Test(arguments: [
        (["reason-1": "Ja"], "outcome-1-granted"), (["outcome-1": "granted", "reason-1": ""], "reason-1"),
        (["outcome-1": "granted", "reason-1": "Ja", "next": "Anbud"], "next-on"),
        (
            [
                "outcome-1": "noted", "reason-1": "Ja", "next": "A", "next-on": "2026-01-01",
                "responsible": "B",
            ],
            "next-on"
        ),
    ])
    func `a fault in the form is told beside its field, and nothing that was typed is lost`(
        form: [String: String], field: String
    ) async throws {
        let house = try await House()
        let link = try await house.link()
        var typed = form
        typed["text"] = "Hilsen Å & Ø"
        let page = await house.post(link, typed)
        #expect((400...422).contains(page.status))
        #expect(page.text.contains("href=\"#\(field)\""))
        #expect(page.text.contains("role=\"alert\""))
        #expect(page.text.contains("Hilsen Å &amp; Ø"))
        #expect(!(await house.get(link).text.contains("har svart")))
    }

    @Test func `a refusal is a page to a browser and a problem to a program`() async throws {
        let house = try await House()
        let page = await house.get("/finnes-ikke")
        #expect(page.status == 404)
        #expect(page.fields[.contentType] == "text/html; charset=utf-8")
        let problem = await house.get("/finnes-ikke", ["Accept": "application/json"])
        #expect(problem.fields[.contentType] == "application/problem+json")
        let contract = await house.get("/api/v1/finnes-ikke")
        #expect(contract.fields[.contentType] == "application/problem+json")
        let method = await house.ask(.put, "/midt-troms/saker", nil, [:])
        #expect(method.status == 405)
        #expect(method.fields[.allow] == "GET, HEAD")
        let kind = await house.ask(.post, try await house.link(), "x=1", ["Content-Type": "text/plain"])
        #expect(kind.status == 415)
        for path in ["/midt-troms/saker?q=%zz", "/midt-troms/saker?q=1&q=2"] {
            #expect(await house.get(path).status == 400)
        }
    }
}
