import Foundation
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

/// Driving plans through the whole server: who is told what, and what changes along the way.
@Suite struct DrivingTests {
    private static let plans = Hall.home + "/driving-plans"

    /// Roads in a row Senja – Dyrøy – Bardu, people at both ends of it, and one driver in Senja.
    private func hall() async throws -> Hall {
        let hall = try await Hall()
        for (number, name, born, place) in [
            ("MT-401", "Snø Prøve", 2010, "senja"), ("MT-402", "Is Prøve", 2010, "senja"),
            ("MT-403", "Vind Prøve", 2010, "dyroy"), ("MT-404", "Regn Prøve", 2000, "dyroy"),
            ("MT-490", "Sol Prøve", 1980, "senja"), ("MT-491", "Måne Prøve", 1981, "bardu"),
        ] {
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"\#(name)","birthYear":\#(born),"municipality":"\#(place)"}"#)
        }
        for (from, to, minutes, length) in [("senja", "dyroy", 45, 50), ("dyroy", "bardu", 50, 55)] {
            try await hall.make(
                "/roads",
                #"{"from":"\#(from)","to":"\#(to)","minutes":\#(minutes),"kilometres":\#(length),"source":"Kjørt"}"#
            )
        }
        return hall
    }

    private func fields(
        _ riders: [String], cars: [String] = ["MT-490:4"], to: String = "bardu", by: String = "10:00",
        more: String = #""day":"2026-12-05""#
    ) -> String {
        let cars = cars.map { car in
            let parts = car.split(separator: ":")
            return #"{"driver":"\#(parts[0])","seats":\#(parts[1])}"#
        }
        let list = riders.map { "\"\($0)\"" }.joined(separator: ",")
        let rest = more.isEmpty ? "" : "," + more
        return
            #"{"to":"\#(to)","by":"\#(by)","riders":[\#(list)],"cars":[\#(cars.joined(separator: ","))]\#(rest)}"#
    }

    private func words(_ answer: Hall.Answer) -> String { String(decoding: answer.bytes, as: UTF8.self) }

    private func token(_ role: Role, _ body: String?, person: String? = nil, in hall: Hall) async throws
        -> String
    {
        try await hall.application.createToken(
            role: role, region: "midt-troms", body: body, person: person, label: "p", days: 30,
            by: .init(caller: .operator, now: Hall.now))
    }

    @Test func `names go to those who read that register, to oneself, and to the driver of the car`()
        async throws
    {
        let hall = try await hall()
        let made = try await hall.make(
            "/driving-plans",
            fields(["MT-401", "MT-402", "MT-403"], more: #""day":"2026-12-05","orePerKilometre":533"#))
        let id = try #require(made["id"]?.text)
        #expect(made["minutes"]?.number == 95)
        let car = try #require(made["cars"]?.list?.first)
        #expect(car["leaves"]?.text == "08:25" && car["kilometres"]?.number == 105)
        #expect(car["stops"]?.list?.map { $0["at"]?.text } == ["08:25", "09:10"])
        let shares = try #require(made["shares"]?.list)
        #expect(shares.compactMap { $0["minutes"]?.number }.reduce(0, +) == 95)
        #expect(shares.compactMap { $0["ore"]?.number }.reduce(0, +) == 105 * 533)
        let driver = try await token(.reader, nil, person: "MT-490", in: hall)
        #expect(await hall.get(Self.plans + "/\(id)", as: driver).status == 403)
        let askers = [
            ("regional-coordinator", ["Snø", "Is ", "Vind", "Sol"]),
            ("municipal-coordinator", ["Snø", "Is ", "Sol"]), ("bardu-coordinator", []),
            ("youth-member", []),
            (try await token(.youthMember, "ungdomsrad-dyroy", person: "MT-403", in: hall), ["Vind"]),
            (
                try await token(.municipalCoordinator, "ungdomsrad-bardu", person: "MT-490", in: hall),
                ["Snø", "Is ", "Vind", "Sol"]
            ),
        ]
        for (who, known) in askers {
            let answer = await hall.get(Self.plans + "/\(id)", as: who)
            #expect(answer.status == 200)
            for name in ["Snø", "Is ", "Vind", "Sol"] {
                #expect(words(answer).contains(name) == known.contains(name), "\(who) \(name)")
            }
            #expect(words(answer).contains("MT-4") == !known.isEmpty, "\(who)")
            #expect(answer["cars"]?.list?.first?["riders"]?.number == 3)
            let calendar = words(await hall.get(Self.plans + "/\(id)/calendar", as: who))
            for name in ["Snø", "Is P", "Vind", "MT-4"] { #expect(!calendar.contains(name), "\(who)") }
        }
    }

    @Test func `a driver without the deed does not learn of a rider under protection`() async throws {
        let hall = try await hall()
        let made = try await hall.make("/driving-plans", fields(["MT-401", "MT-402", "MT-403"]))
        try await hall.make("/people/MT-403/protection", "{}")
        let driver = try await token(.youthMember, nil, person: "MT-490", in: hall)
        let path = Self.plans + "/\(made["id"]?.text ?? "")"
        let answer = await hall.get(path, as: driver)
        #expect(words(answer).contains("Snø") && !words(answer).contains("Vind"))
        #expect(!words(answer).contains("MT-403"))
        #expect(words(await hall.get(path, as: "regional-coordinator")).contains("Vind"))
    }

    @Test func `the record counts, and names nobody`() async throws {
        let hall = try await hall()
        let made = try await hall.make("/driving-plans", fields(["MT-401", "MT-402"]))
        try await hall.make("/driving-plans/\(made["id"]?.text ?? "")/removal", "{}")
        let events = try hall.application.store.read { house in
            try house.shelf(of: try house.region("midt-troms")).events(after: 0, limit: 10_000)
        }.map(\.event).filter { $0.deed == .keepDriving && $0.subject.kind == .driving }
        #expect(events.map { $0.words["how"] } == ["planned", "removed"])
        #expect(events.allSatisfy { $0.words["riders"] == "2" })
        let record = "\(events.map(\.words))"
        for name in ["Snø", "MT-401", "MT-490"] { #expect(!record.contains(name)) }
        #expect(
            await hall.get(Self.plans + "/\(made["id"]?.text ?? "")", as: "regional-coordinator").status
                == 404)
    }

    @Test func `a meeting has one plan, which is replaced from the edition that was read`() async throws {
        let hall = try await hall()
        let meeting = try await hall.make("/meetings", #"{"body":"umt","day":"2026-12-05"}"#)
        let wish = fields(["MT-401", "MT-402"], more: #""meeting":"\#(meeting["id"]?.text ?? "")""#)
        let answers = await withTaskGroup(of: Hall.Answer.self) { group in
            for _ in 0..<2 {
                group.addTask { await hall.post(Self.plans, as: "regional-coordinator", wish) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.map(\.status).sorted() == [201, 409])
        let made = try #require(answers.first { $0.status == 201 })
        let path = Self.plans + "/\(made["id"]?.text ?? "")"
        let anew = fields(["MT-401", "MT-402", "MT-404"], more: "")
        let tag = try #require(await hall.get(path, as: "regional-coordinator").tag)
        let changed = await hall.patch(path, as: "regional-coordinator", anew, ["If-Match": tag])
        #expect(changed.status == 200 && changed["version"]?.number == 2, "\(words(changed))")
        #expect(changed["meeting"]?.text == meeting["id"]?.text)
        #expect(
            await hall.patch(path, as: "regional-coordinator", anew, ["If-Match": tag]).status == 412)
        #expect(await hall.patch(path, as: "regional-coordinator", anew).status == 428)
        let list = await hall.get(Self.plans, as: "youth-member")
        #expect(list["plans"]?.list?.count == 1)
    }

    @Test func `a car that the next edition does without is called off in the calendar`() async throws {
        let hall = try await hall()
        let made = try await hall.make(
            "/driving-plans", fields(["MT-401", "MT-402", "MT-404"], cars: ["MT-490:2", "MT-491:2"]))
        let path = Self.plans + "/\(made["id"]?.text ?? "")"
        let first = words(await hall.get(path + "/calendar", as: "regional-coordinator"))
        #expect(first.components(separatedBy: "BEGIN:VEVENT").count == 3)
        #expect(first.contains("DTEND:20261205T090000Z\r\n") && first.contains("SEQUENCE:0\r\n"))
        #expect(first.contains("Sol Prøve") && !first.contains("CANCELLED"))
        let tag = try #require(await hall.get(path, as: "regional-coordinator").tag)
        _ = await hall.patch(
            path, as: "regional-coordinator", fields(["MT-401", "MT-402"], more: ""), ["If-Match": tag])
        let second = words(await hall.get(path + "/calendar", as: "regional-coordinator"))
        #expect(second.components(separatedBy: "STATUS:CANCELLED").count == 2)
        #expect(second.contains("SEQUENCE:1\r\n"))
        func uids(_ text: String) -> [Substring] {
            text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
        }
        #expect(uids(first) == uids(second))
        for line in (first + second).split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    }

    @Test func `a plan says so when an approval that it stands on is gone`() async throws {
        let hall = try await hall()
        let refused = await hall.post(Self.plans, as: "regional-coordinator", fields(["MT-401"]))
        #expect(refused.status == 422 && refused.code == "aloneWithDriver")
        let approval = try await hall.make(
            "/driver-approvals",
            #"{"person":"MT-490","municipality":"senja","from":"2026-01-01","basis":"9/26","decidedBy":"Kultur"}"#
        )
        let made = try await hall.make("/driving-plans", fields(["MT-401"]))
        #expect(made["cars"]?.list?.first?["needsApproval"]?.truth == false)
        let ending = "/driver-approvals/\(approval["id"]?.text ?? "")/ending"
        try await hall.make(ending, #"{"until":"2026-12-05"}"#)
        let path = Self.plans + "/\(made["id"]?.text ?? "")"
        let read = await hall.get(path, as: "regional-coordinator")
        #expect(read["cars"]?.list?.first?["needsApproval"]?.truth == true)
        let again = await hall.post(
            Hall.home + ending, as: "regional-coordinator", #"{"until":"2026-12-05"}"#)
        #expect(again.status == 409)
        #expect(
            await hall.post(Hall.home + ending, as: "bardu-coordinator", #"{"until":"2026-11-01"}"#).status
                == 404)
    }

    @Test func `whoever is erased leaves an empty name and a seat that was taken`() async throws {
        let hall = try await hall()
        let made = try await hall.make("/driving-plans", fields(["MT-401", "MT-402"]))
        for number in ["MT-401", "MT-490"] {
            try await hall.make("/people/\(number)/erasure", #"{"confirmed":true}"#)
        }
        let read = await hall.get(
            Self.plans + "/\(made["id"]?.text ?? "")", as: "regional-coordinator")
        let car = try #require(read["cars"]?.list?.first)
        #expect(car["driver"] == nil && car["riders"]?.number == 2)
        #expect(words(read).contains("Is Prøve") && !words(read).contains("slettet"))
        #expect(read["shares"]?.list?.first?["riders"]?.number == 2)
    }

    @Test func `what cannot be planned is refused with its field and its reason`() async throws {
        let hall = try await hall()
        let two = ["MT-401", "MT-402"]
        let faults: [(String, String, String?)] = [
            (fields(two + ["MT-401"]), "namedTwice", "riders"),
            (fields(two + ["MT-999"]), "notFound", "riders"),
            (fields(two, cars: ["MT-404:4", "MT-404:4"]), "namedTwice", "cars"),
            (fields(two, cars: ["MT-403:4"]), "driverIsMinor", "cars"),
            (fields(two, cars: ["MT-490:1"]), "tooFewSeats", "cars"),
            (fields(two, cars: ["MT-490:0"]), "badValue", "cars"),
            (fields(two + ["MT-404"], cars: ["MT-404:4"]), "driverRides", "cars"),
            (fields(two, to: "senja"), "livesThere", "riders"),
            (fields(two, to: "lavangen"), "noRoad", nil), (fields(two, to: "Oslo"), "notFound", "to"),
            (fields(two, by: "25:00"), "badValue", "by"),
            (fields(two, by: "01:00"), "startsTheDayBefore", "by"), (fields([]), "missingField", "riders"),
            (fields(two, more: ""), "missingField", "day"),
            (fields(two, more: #""meeting":"x""#), "notFound", "meeting"),
            (fields(two, more: #""day":"2026-12-05","rideLimit":90"#), "ridesTooLong", "rideLimit"),
            (fields(two, more: #""day":"2026-12-05","orePerMinute":0"#), "badValue", "orePerMinute"),
        ]
        for (wish, code, field) in faults {
            let answer = await hall.post(Self.plans, as: "regional-coordinator", wish)
            #expect(answer.code == code && answer["field"]?.text == field, "\(code): \(words(answer))")
        }
        #expect(await hall.get(Self.plans, as: "regional-coordinator")["plans"]?.list?.isEmpty == true)
    }
}
