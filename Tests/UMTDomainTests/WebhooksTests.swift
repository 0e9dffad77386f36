import Testing

@testable import UMTDomain

/// Where webhooks may lead, whom they hear of, what they call it, and how long they try.
@Suite struct WebhooksTests {
    private func address(_ text: String, private allowsPrivate: Bool = false) throws(Refusal)
        -> WebhookAddress
    {
        try WebhookAddress(checked: text, allowsPrivate: allowsPrivate)
    }

    @Test(
        arguments: [
            ("https://sak.senja.example/umt", "sak.senja.example", nil, "/umt"),
            ("HTTPS://Sak.Senja.Example", "sak.senja.example", nil, "/"),
            ("https://sak.example:8443?a=b%20c", "sak.example", 8443, "/?a=b%20c"),
            ("https://1.1.1.1/", "1.1.1.1", nil, "/"),
            ("https://[2606:4700::1111]:1/x/../y", "2606:4700::1111", 1, "/x/../y"),
            ("https://xn--mlselv-iua.kommune.example/", "xn--mlselv-iua.kommune.example", nil, "/"),
            ("https://a.b.c.d.e.0x.no/", "a.b.c.d.e.0x.no", nil, "/"),
        ] as [(String, String, Int?, String)])
    func `a plain address is read, and written so that it is read again`(
        text: String, host: String, port: Int?, path: String
    ) throws {
        let address = try address(text)
        #expect(address.host == host && address.port == port && address.path == path)
        #expect(WebhookAddress(address.description) == address)
    }

    @Test(arguments: [
        "https://", "https:///x", "https://a", "https://.example", "https://a..example", "https://a.example.",
        "ftp://a.example", "https:a.example", "a.example", "//a.example", "https://a.example:0",
        "https://a.example:", "https://a.example:65536", "https://a.example:+80", "https://a.example:08",
        "https://a@b.example", "https://a:b@c.example/", "https://a.example@127.0.0.1/",
        "https://a.example#x", "https://a.example\\@b.example/", "https://a.example/\r\nX: y",
        "https://a b.example", "https://ålesund.example/", "https://a_b.example/", "https://-a.example",
        "https://a.example/<x>", "https://127.1/", "https://2130706433/", "https://0x7f000001/",
        "https://0x7f.0.0.1/", "https://0177.0.0.1/", "https://127.0.0.01/", "https://127.0.0.1./",
        "https://1.2.3/", "https://[::1", "https://::1/", "https://[1.1.1.1]/", "https://[fe80::1%25lo]/",
        "https://[::ffff:127.0.0.1]/", "https://[::1]/", "https://127.0.0.1/", "https://10.0.0.1:8443/x",
        "https://169.254.169.254/latest", "https://localhost/", "https://sak/", "https://db.internal/",
        "https://printer.local", "https://a.localhost", "http://a.example/",
        "https://①②⑦.0.0.1/", "https://a.example/\u{0}",
    ])
    func `what could lead elsewhere than it says is refused`(text: String) {
        #expect(throws: Refusal.self) { try address(text) }
    }

    @Test(arguments: [
        "http://127.0.0.1:8311/x", "https://localhost/", "http://[::1]:80/", "http://sak/",
        "https://db.internal/",
    ])
    func `the operator can allow what is private, and nothing that is odd`(text: String) throws {
        #expect(try address(text, private: true).description.hasPrefix(text.prefix(8)))
        #expect(throws: Refusal.self) { try address("http://a@127.0.0.1/", private: true) }
        #expect(throws: Refusal.self) { try address("http://0177.0.0.1/", private: true) }
    }

    @Test func `a refusal names the field and what is wrong`() {
        #expect(throws: Refusal(.webhookAddress, field: "url", ["host"])) { try address("https://127.1/") }
        #expect(throws: Refusal(.webhookNotEncrypted, field: "url")) { try address("http://a.example/") }
        #expect(throws: Refusal(.webhookPrivate, field: "url", ["10.0.0.1"])) {
            try address("https://10.0.0.1/")
        }
        #expect(throws: Refusal(.textTooLong, field: "url", ["500"])) {
            try address("https://a.example/" + String(repeating: "x", count: 500))
        }
    }

    @Test func `it is tried at once and nine times more, over a good three days, and never all together`() {
        var spread: Set<Int> = []
        for raw in 1...200 as ClosedRange<Int64> {
            let delivery = WebhookDelivery(
                id: WebhookDeliveryID(raw: raw << 22), webhook: WebhookID(raw: 1), event: nil,
                madeAt: Moment(milliseconds: 0), state: .waiting, nextTry: nil, tries: 0, doneAt: nil,
                showsPublic: false)
            let pauses = (0...11).map { delivery.pause(after: $0) }
            #expect(pauses[0] == nil && pauses[10] == nil && pauses[11] == nil)
            for (pause, floor) in zip(pauses[1...9], WebhookDelivery.pauses) {
                #expect(pause.map { (floor...(floor + floor / 10)).contains($0) } == true)
            }
            #expect(pauses == (0...11).map { delivery.pause(after: $0) })
            spread.insert(pauses[9] ?? 0)
        }
        #expect(spread.count > 150)
        #expect(WebhookDelivery.pauses.reduce(0, +) / 3600 == 75)
    }

    @Test func `every step that anybody is told has a word of its own`() {
        var kinds: Set<WebhookKind> = [.trial, .changed]
        for row in CaseProcess.table {
            for sentence in row.sentences {
                let parts = sentence.split(separator: ".", maxSplits: 2).map(String.init)
                let how = parts.count > 2 ? parts[2] : nil
                if Telling.sides(of: row.deed, how).isEmpty { continue }
                let kind = WebhookKind(row.deed, how)
                #expect(kind != .changed, "\(sentence)")
                kinds.insert(kind)
            }
        }
        kinds.formUnion([WebhookKind(.remind, "mayor"), WebhookKind(.keepRegister, "moved"), .discussed])
        #expect(kinds == Set(WebhookKind.allCases))
        for kind in WebhookKind.allCases { #expect(kind.rawValue.contains(/^[a-z_]+(\.[a-z_]+)+$/)) }
    }

    @Test func `a step whose words were erased says only that something changed`() {
        let event = Event(
            id: EventID(raw: 1), moment: Moment(milliseconds: 0), actor: ActorID(raw: 1), deed: .answerCase,
            subject: .init(kind: .youthCase, id: 1), words: [:])
        #expect(WebhookKind(of: event) == .changed)
    }

    private typealias Place = CaseCompany.Place

    @Test func `a step is heard by the region, its case, its council, and everybody it was sent to`() {
        func place(_ body: Int64, _ municipality: Int64?) -> Place {
            Place(body: BodyID(raw: body), municipality: municipality.map { MunicipalityID(raw: $0) })
        }
        let (council, town, county) = (place(1, 10), place(2, 20), place(3, nil))
        let company = CaseCompany(
            youthCase: CaseID(raw: 7), council: council, body: county, receivers: [town, county])
        func heard(_ sides: [Telling.Side]) -> [Bool] {
            [
                .region, .youthCase(CaseID(raw: 7)), .youthCase(CaseID(raw: 8)), .council(BodyID(raw: 1)),
                .council(BodyID(raw: 2)), .municipality(MunicipalityID(raw: 10)),
                .municipality(MunicipalityID(raw: 20)), .municipality(MunicipalityID(raw: 30)),
                .inbox(BodyID(raw: 2)), .inbox(BodyID(raw: 3)), .inbox(BodyID(raw: 1)),
            ].map { (topic: Webhook.Topic) in topic.hears(company, told: sides) }
        }
        #expect(heard([.young]) == [true, true, false, true, false, true, true, false, true, true, false])
        #expect(heard([.young, .receivers]) == heard([.young]))
        // Between the body and the calendar.
        #expect(
            heard([.body]) == [true, false, false, false, false, false, false, false, false, true, false])
        #expect(heard([]) == Array(repeating: false, count: 11))
    }

    @Test func `after five days of nothing but failures it is lost`() throws {
        let start = Moment(milliseconds: 0)
        func webhook(failingSince: Moment?) throws -> Webhook {
            Webhook(
                id: WebhookID(raw: 1), topic: .region, address: try address("https://a.example/"), label: nil,
                language: .nb, actor: ActorID(raw: 1), madeAt: start, failingSince: failingSince)
        }
        #expect(try !webhook(failingSince: nil).isLost(at: start.adding(seconds: 864_000)))
        #expect(try !webhook(failingSince: start).isLost(at: start.adding(seconds: 431_999)))
        #expect(try webhook(failingSince: start).isLost(at: start.adding(seconds: 432_000)))
    }
}
