import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTApplication
import UMTDomain

/// A hall in which Senja has people, a mandate, a post, and two cases: one waits, one has a promise and is public.
struct World: Sendable {
    let hall: Hall
    /// What stands for `{mandate}` and the like.
    let names: [String: String]

    init() async throws {
        hall = try await Hall()
        for (number, name) in [
            ("MT-301", "Åse Kråkmo"), ("MT-302", "Ørjan Kråkmo"), ("MT-303", "Ylva Kråkmo"),
        ] {
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"\#(name)","birthYear":2009,"municipality":"senja"}"#)
        }
        let mandate = try await hall.make(
            "/mandates", #"{"seat":"umt-senja-girl","person":"MT-301","from":"2026-01-01","basis":"1/26"}"#)
        let away = #""from":"2026-03-01","until":"2026-04-01","reason":"Reise""#
        let mandates = "/mandates/\(mandate["id"]?.text ?? "")"
        let leave = try await hall.make(mandates + "/leaves", "{\(away)}")
        let replaced = try await hall.make(mandates + "/replacements", #"{"person":"MT-302",\#(away)}"#)
        let post = try await hall.make(
            "/coordinators",
            #"{"kind":"municipal","municipality":"senja","person":"MT-302","percentage":40,"from":"2026-01-01"}"#
        )
        let given = try await hall.make(
            "/dispensations",
            #"{"rule":"vacancy","body":"ungdomsrad-senja","from":"2026-01-01","reason":"Ingen","basis":"3/26"}"#
        )
        try await hall.make(
            "/people/MT-302/consents", #"{"purpose":"mail","by":"guardian","how":"digital"}"#)
        try await hall.make("/people/MT-302/protection", "{}")
        let waiting = try await Self.raised("Nattbuss", in: hall)
        let told = try await Self.raised("Lys i gangveien", in: hall)
        let paused = try await Self.raised("Nytt klubbhus", in: hall)
        try await hall.make("/sendings/\(paused.sending)/pauses", #"{"sentence":"Hvilke kvelder?"}"#)
        let running = try await Self.raised("Gratis bad", in: hall)
        let linked = try await Self.raised("Utlån av ski", in: hall).sending
        let links = "/sendings/\(linked)/answer-links"
        let link = try await hall.make(links, #"{"holder":"Rådhuset"}"#)
        let opening = try await hall.make(links, #"{"holder":"Rådhuset"}"#)
        let holiday = try await hall.make(
            "/holidays",
            #"{"day":"2027-01-04","name":"Planleggingsdag","source":"Sak 1/26","municipality":"senja"}"#)
        let answers = "/sendings/\(told.sending)"
        try await hall.make(answers + "/answers", #"{"outcome":"granted","reason":"Ja"}"#)
        let promised = try await hall.make(answers + "/promises", #"{"text":"Lys","due":"2027-01-01"}"#)
        try await hall.make(
            "/cases/\(told.number)/visibility", #"{"visibility":"published","publicTitle":"Lys"}"#)
        let course = #""modules":["chairing-meetings"],"place":"F","body":"ungdomsrad-senja""#
        let held = try await hall.make("/training/sessions", #"{\#(course),"day":"2026-10-01"}"#)
        let planned = try await hall.make("/training/sessions", #"{\#(course),"day":"2026-12-01"}"#)
        let row = "navn;fødselsår;kommune\nIda Prøve;2010;senja\n"
        let calendar = try await hall.make("/people/MT-302/calendar-links", "{}")
        let file = await hall.post(
            Hall.home + "/imports", as: "municipal-coordinator", row, ["Content-Type": "text/csv"])
        for key in ["gatelys", "bibliotek", "badeplass", "skatepark"] {
            try await hall.make(
                "/ledger",
                #"{"key":"\#(key)","kind":"measure","title":"Prøve","source":"3/26","owner":"kommune-senja"}"#
            )
        }
        try await hall.make("/plan-items/tromsvekstavtalen-1.1.1/links", #"{"entry":"skatepark"}"#)
        names = [
            "entry": "gatelys", "reported": "bibliotek", "over": "badeplass", "joined": "skatepark",
            "course": held["id"]?.text ?? "", "planned": planned["id"]?.text ?? "",
            "leave": leave["leaves"]?.list?.first?["id"]?.text ?? "",
            "replacement": replaced["replacements"]?.list?.first?["id"]?.text ?? "",
            "dispensation": given["id"]?.text ?? "",
            "mandate": mandate["id"]?.text ?? "", "post": post["id"]?.text ?? "", "case": waiting.number,
            "paused": paused.sending, "running": running.sending,
            "holiday": holiday["holiday"]?["id"]?.text ?? "", "sending": waiting.sending,
            "answered": told.sending, "public": told.number,
            "promise": promised["promises"]?.list?.first?["id"]?.text ?? "",
            "calendarLink": calendar["id"]?.text ?? "", "import": file["id"]?.text ?? "", "linked": linked,
            "link": link["id"]?.text ?? "",
            "token": opening["token"]?.text ?? "",
        ].merging(try await Self.council(in: hall)) { $1 }.merging(try await Self.process(in: hall)) { $1 }
            .merging(
                try await Self.kinds(in: hall, [waiting.number, told.number])
            ) { $1 }
            .merging(try await Self.told(in: hall)) { $1 }.merging(try await Self.meetings(in: hall)) { $1 }
            .merging(try await Self.driving(in: hall)) { $1 }
            .merging(try await Self.briefing(in: hall)) { $1 }
            .merging(try await Self.webhooks(in: hall)) { $1 }
    }

    /// Two joint meetings, one of them with a frozen briefing and two links to it.
    private static func briefing(in hall: Hall) async throws -> [String: String] {
        for day in ["2026-11-27", "2026-11-28"] {
            try await hall.make("/meetings", #"{"body":"fellesmote","day":"\#(day)"}"#)
        }
        let id = try #require(try await hall.make("/briefings", #"{"meeting":"2026-11-27"}"#)["id"]?.text)
        let link = try await hall.make("/briefings/\(id)/links", #"{"holder":"Ordføreren"}"#)
        let open = try await hall.make("/briefings/\(id)/links", #"{"holder":"Ordføreren"}"#)
        return [
            "briefing": id, "briefingLink": link["id"]?.text ?? "",
            "briefingToken": open["token"]?.text ?? "",
        ]
    }

    /// One subscription to end, the token of a message of another, and a message of a third that waits.
    private static func told(in hall: Hall) async throws -> [String: String] {
        func subscribed(_ address: String, _ rest: String) async throws -> String {
            let fields = #"{"address":"\#(address)@senja.example",\#(rest)}"#
            return try #require(try await hall.make("/subscriptions", fields)["id"]?.text)
        }
        let id = try await subscribed("a", #""inbox":"kommune-senja""#)
        _ = try await subscribed("b", #""municipality":"senja""#)
        _ = try await subscribed("c", #""council":"ungdomsrad-senja","pace":"daily""#)
        try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Ny benk"}"#)
        let letter = try #require(try await hall.application.outgoing().first { $0.letter.to.hasPrefix("b") })
        let waiting = await hall.get(Hall.home + "/outbox?state=waiting", as: "regional-coordinator")
        let digest = waiting["notices"]?.list?.first { $0.fields?["pace"]?.text == "daily" }
        return [
            "subscription": id,
            "mail": letter.letter.unsubscribe.split(separator: "/").last.map(String.init) ?? "",
            "notice": digest?.fields?["id"]?.text ?? "",
        ]
    }

    /// A file on each of the cases, two hearings of which one is public, and a piece of input.
    private static func kinds(in hall: Hall, _ cases: [String]) async throws -> [String: String] {
        for number in cases {
            let answer = await hall.post(
                "\(Hall.home)/cases/\(number)/attachments?title=Kart", as: "regional-coordinator",
                "%PDF-1.4\nstartxref\n%%EOF", ["Content-Type": "application/pdf"])
            try #require(answer.status == 201)
        }
        let days = #""theme":"plan","stage":"idea","due":"2027-01-01","reportBy":"2027-03-01""#
        let ask =
            #"{"from":"kommune-senja","councils":["ungdomsrad-senja"],"title":"Plan","text":"Hva?",\#(days)}"#
        var numbers: [String] = []
        for _ in 1...2 {
            let opened = try await hall.make("/hearings", ask)
            numbers.append(try #require(opened["hearing"]?["number"]?.text))
        }
        try await hall.make("/hearings/\(numbers[1])/visibility", #"{"visibility":"published"}"#)
        let input = try await hall.make(
            "/inputs",
            #"{"council":"ungdomsrad-senja","channel":"open-day","place":"Torget","reach":9,"text":"Lys"}"#)
        return [
            "hearing": numbers[0], "publicHearing": numbers[1], "input": input["id"]?.text ?? "",
        ]
    }

    /// Elections as far as they have come, and one of each thing that a council has.
    private static func council(in hall: Hall) async throws -> [String: String] {
        let body = "/bodies/ungdomsrad-senja"
        func made(_ path: String, _ fields: String) async throws -> String {
            try #require(try await hall.make(path, "{\(fields)}")["id"]?.text)
        }
        try await hall.make(body + "/seats", #"{"count":1,"from":"2026-01-01"}"#)
        var names: [String: String] = [:]
        for (name, month) in [("election", "02"), ("uncounted", "03"), ("counted", "04")] {
            let notice = #""notice":"Plakat","announcedOn":"2026-\#(month)-01","from":"2026-08-01""#
            let id = try await made(body + "/elections", notice)
            try await hall.make("/elections/\(id)/nominations", #"{"person":"MT-301","by":"Skolen"}"#)
            names[name] = id
        }
        try await hall.make(
            "/elections/\(names["counted"] ?? "")/count",
            #"{"manner":"acclamation","publishedOn":"2026-05-01"}"#)
        names["contact"] = try await made(
            "/contacts",
            #""body":"ungdomsrad-senja","kind":"email","value":"r@s.example","purpose":"Alt","from":"2026-01-01""#
        )
        names["function"] = try await made(
            body + "/functions", #""kind":"observer","person":"MT-301","chosenOn":"2026-01-01""#)
        names["right"] = try await made(
            body + "/rights", #""kind":"speak","person":"MT-302","source":"§ 4","from":"2026-01-01""#)
        names["money"] = try await made(
            body + "/money-grants", #""amount":25000,"giver":"Fylket","purpose":"Leir","day":"2026-04-01""#)
        return names
    }

    /// A case for each step of the process that ends one or sends it on.
    private static func process(in hall: Hall) async throws -> [String: String] {
        let (forwarded, ended) = (
            try await raised("Bedre buss", in: hall), try await raised("Ny skatepark", in: hall)
        )
        try await hall.make("/cases/\(ended.number)/withdrawal", #"{"sentence":"Vi venter litt"}"#)
        return [
            "forwarded": forwarded.sending, "ended": ended.number,
            "withdrawn": try await raised("Flere søppelkasser", in: hall).number,
            "merged": try await raised("Buss på fredag", in: hall).number,
            "host": try await raised("Buss hele helga", in: hall).number,
        ]
    }

    /// Meetings of Senja's council, as far as each has come.
    private static func meetings(in hall: Hall) async throws -> [String: String] {
        let body = "/bodies/ungdomsrad-senja"
        try await hall.make(body + "/seats", #"{"count":1,"from":"2026-01-01"}"#)
        try await hall.make(
            "/mandates",
            #"{"seat":"ungdomsrad-senja-2","person":"MT-303","from":"2026-01-01","until":"2026-08-01","basis":"1/26"}"#
        )
        try await hall.make(
            body + "/seats", #"{"count":1,"from":"2026-01-01","standsInFor":"ungdomsrad-senja-2"}"#)
        try await hall.make(
            "/mandates",
            #"{"seat":"ungdomsrad-senja-2-vara-1","person":"MT-302","from":"2026-01-01","until":"2026-08-01","basis":"1/26"}"#
        )
        var names: [String: String] = [:]
        for (day, name) in ["planned", "cancelled", "called", "agenda"].enumerated() {
            let planned = try await hall.make(body + "/meetings", #"{"days":["2026-05-0\#(day + 1)"]}"#)
            names["m-\(name)"] = planned["meetings"]?.list?.first?["id"]?.text
        }
        for (day, name) in ["held", "unapproved", "approved", "spoken"].enumerated() {
            let held = try await hall.make(
                "/meetings", #"{"body":"ungdomsrad-senja","day":"2026-05-0\#(day + 5)"}"#)
            names["m-\(name)"] = held["id"]?.text
        }
        func make(_ name: String, _ path: String, _ body: String) async throws -> Hall.Answer {
            try await hall.make("/meetings/\(names["m-\(name)"] ?? "")/\(path)", body)
        }
        _ = try await make(
            "called", "notice", #"{"starts":"10:00","digital":true,"calledOn":"2026-04-20"}"#)
        for title in ["Buss", "Bad"] {
            _ = try await make("agenda", "items", #"{"title":"\#(title)"}"#)
            _ = try await make("held", "items", #"{"title":"\#(title)"}"#)
            _ = try await make("spoken", "items", #"{"title":"\#(title)"}"#)
        }
        for name in ["held", "unapproved", "approved", "spoken"] {
            _ = try await make(name, "presence", "{}")
        }
        for item in 1...2 { _ = try await make("spoken", "items/\(item)/speakers", #"{"person":"MT-303"}"#) }
        names["m-task"] = try await make(
            "held", "items/1/follow-ups", #"{"text":"Spør","body":"ungdomsrad-senja","due":"2026-06-01"}"#)[
                "id"]?
            .text
        try await hall.make(body + "/annual-reports/2024/approval", #"{"reference":"1/25"}"#)
        _ = try await make("approved", "items", #"{"title":"Valg"}"#)
        _ = try await make("approved", "items/1/decision", #"{"decision":"Valgt","unanimous":true}"#)
        _ = try await make("approved", "approval", #"{"signedBy":["MT-303"]}"#)
        return names
    }

    private static func raised(_ title: String, in hall: Hall) async throws -> (
        number: String, sending: String
    ) {
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"\#(title)"}"#)
        let number = try #require(raised["number"]?.text)
        let sent = try await hall.make("/cases/\(number)/sendings", #"{"to":"kommune-senja"}"#)
        return (number, try #require(sent["sendings"]?.list?.first?["id"]?.text))
    }

    /// The fields that the endpoint is asked for, with this world's things in them.
    func fields(of aim: Aim) -> [String: JSONValue] {
        let text = names.reduce("{\(aim.fields)}") { $0.replacing("{\($1.key)}", with: $1.value) }
        return (try? JSONDecoder().decode([String: JSONValue].self, from: Data(text.utf8))) ?? [:]
    }

    /// The address that the endpoint is asked at.
    func path(of row: EndpointRow, _ aim: Aim) -> String {
        fields(of: aim).reduce(row.path.replacing("{region}", with: "midt-troms")) {
            $0.replacing("{\($1.key)}", with: $1.value.text ?? "")
        }
    }

    func ask(_ row: EndpointRow, _ aim: Aim, as asker: Asker) async -> Hall.Answer {
        await ask(row, fields(of: aim), edition: aim.edition, as: asker.token)
    }

    func ask(_ row: EndpointRow, _ fields: [String: JSONValue], edition: Int = 1, as who: String?) async
        -> Hall.Answer
    {
        var fields = fields
        var path = row.path.replacing("{region}", with: "midt-troms")
        for name in row.pathFields {
            path = path.replacing("{\(name)}", with: fields.removeValue(forKey: name)?.text ?? "")
        }
        fields["region"] = nil
        if row.isRead {
            let query = fields.map { "\($0.key)=\($0.value.text ?? $0.value.number.map { "\($0)" } ?? "")" }
            return await hall.get(query.isEmpty ? path : path + "?" + query.joined(separator: "&"), as: who)
        }
        if let upload = row.upload {
            let body = fields.removeValue(forKey: upload.field)?.text ?? ""
            let query = fields.compactMapValues(\.text).map { "\($0.key)=\(Self.escaped($0.value))" }
            if !query.isEmpty { path += "?" + query.joined(separator: "&") }
            return await hall.ask(
                .post, path, as: who, body, ["Content-Type": upload.mediaType(of: Array(body.utf8))])
        }
        let body = String(decoding: (try? JSONEncoder().encode(fields)) ?? Data(), as: UTF8.self)
        let tag = row.edition == .required ? ["If-Match": "\"\(edition)-x\""] : [:]
        return await hall.ask(row.method == .post ? .post : .patch, path, as: who, body, tag)
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
