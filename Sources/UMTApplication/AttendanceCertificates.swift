package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// A certificate for the school, of a person within reach. What is kept of it is an event without names.
    package func certifyAttendance(_ ask: CertifyAttendance, _ call: Call) async throws -> Document {
        let span = try CertifiedSpan(ask.meeting, ask.from, ask.until)
        let page = try reading(ask.region, .keepMeetings, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            return try certificate(of: person, span, from: try office(of: scope, shelf, call), shelf, call)
        }
        // The answer that a repeated asking gets is made anew, so nothing of the paper is stored.
        _ = try await changing(ask.region, .keepMeetings, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let words = ["how": "attendance-certificate"]
            try shelf.keep(event(.keepMeetings, .person, person.id.raw, call, words))
            return Certified()
        }
        return page.document(as: ask.format ?? .html)
    }

    /// The certificate of the person whom the caller's grant is linked to. Refuses a caller without one.
    package func readOwnAttendance(_ ask: ReadOwnAttendance, _ call: Call) throws -> Document {
        try own(try CertifiedSpan(nil, ask.from, ask.until), ask.region, ask.format, call)
    }

    package func readOwnPresence(_ ask: ReadOwnPresence, _ call: Call) throws -> Document {
        try own(.meeting(ask.meeting), ask.region, ask.format, call)
    }

    private func own(
        _ span: CertifiedSpan, _ region: String, _ format: PaperFormat?, _ call: Call
    ) throws -> Document {
        try reading(region, .readSelf, call) { shelf, _ in
            let person = try shelf.person(try call.caller.ownPerson())
            let office = try shelf.bodies().first { $0.kind == .assembly }?.name[call.language]
            return try certificate(of: person, span, from: office ?? shelf.region.name, shelf, call)
                .document(as: format ?? .html)
        }
    }

    /// Refuses bodies that are no council, and a period that ends before it begins.
    package func listAttendance(_ ask: ListAttendance, _ call: Call) throws -> AttendanceList {
        _ = try Period(from: ask.from, until: ask.until)
        return try reading(ask.region, .keepMeetings, call) { shelf, scope in
            let body = try council(ask.body, within: scope, shelf)
            let meetings = try shelf.attendedMeetings(
                of: body.id, from: ask.from, until: ask.until, on: call.today)
            let tally = AttendanceTally(meetings)
            let people = try shelf.meetingPeople(Set(tally.lines.keys), on: call.today)
            let hidden = try shelf.hidden(from: call.sight(in: shelf))
            let lines = tally.lines.filter { !hidden.contains($0.key) }.sorted {
                (people[$0.key]?.number ?? "", $0.key) < (people[$1.key]?.number ?? "", $1.key)
            }
            return AttendanceList(
                body: body.key, meetings: meetings.count(where: \.isHeld),
                lines.map { id, line in
                    AttendanceLine(
                        line, of: MeetingPersonView(number: people[id]?.number, name: people[id]?.name))
                })
        }
    }

    private func certificate(
        of person: Person, _ span: CertifiedSpan, from office: String, _ shelf: Shelf, _ call: Call
    ) throws -> AttendanceCertificate {
        let bodies = Dictionary(try shelf.bodies().map { ($0.id, $0) }) { first, _ in first }
        func attended(in body: Body, _ from: CivilDate, _ until: CivilDate) throws -> [AttendedMeeting] {
            try shelf.attendedMeetings(
                of: body.id, seatsOf: try shelf.seatsOwner(of: body), from: from, until: until, on: call.today
            )
        }
        let certified: [CertifiedMeeting]
        switch span {
        case .meeting(let name):
            let meeting = try shelf.meeting(name, on: call.today).meeting
            guard let body = bodies[meeting.body], body.seatsTheYoung else {
                throw Refusal(.notACouncil, field: "meeting", [bodies[meeting.body]?.key ?? name])
            }
            certified = try attended(in: body, meeting.day, meeting.day.adding(days: 1)).map {
                try $0.certified(person.id, number: person.number)
            }
        case .days(let from, let until):
            certified = try shelf.bodiesAttended(by: person.id, from: from, until: until).compactMap {
                bodies[$0]
            }.filter(\.seatsTheYoung).flatMap { try attended(in: $0, from, until) }.filter {
                $0.isHeld && $0.attendance.present[person.id] != nil
            }.map { try $0.certified(person.id, number: person.number) }
        }
        guard !certified.isEmpty else {
            throw Refusal(.wasNotThere, field: "person", [person.number, span.description])
        }
        return AttendanceCertificate(
            of: person,
            certified.sorted { ($0.meeting.day, $0.meeting.id) < ($1.meeting.day, $1.meeting.id) },
            in: bodies, from: office, on: call.today, in: call.language)
    }

    // The office that answers for the paper; nobody is named.
    private func office(of scope: Scope, _ shelf: Shelf, _ call: Call) throws -> String {
        if case .own(let body?, _) = scope, let name = try? shelf.body(body).name[call.language] {
            return Texts.say("attendance.office.council", [name], in: call.language)
        }
        let assembly = try shelf.bodies().first { $0.kind == .assembly }?.name[call.language]
        return Texts.say("attendance.office.region", [assembly ?? shelf.region.name], in: call.language)
    }
}

/// What a certificate is asked for.
private enum CertifiedSpan: CustomStringConvertible {
    case meeting(String)
    case days(from: CivilDate, until: CivilDate)

    /// Refuses both, neither, and days that end before they begin.
    init(_ meeting: String?, _ from: CivilDate?, _ until: CivilDate?) throws(Refusal) {
        switch (meeting, from, until) {
        case (let meeting?, nil, nil): self = .meeting(meeting)
        case (nil, let from?, let until?):
            _ = try Period(from: from, until: until)
            self = .days(from: from, until: until)
        case (nil, .some, nil): throw Refusal(.missingField, field: "until")
        case (nil, nil, .some): throw Refusal(.missingField, field: "from")
        default: throw Refusal(.eitherOr, field: "meeting", ["meeting", "from"])
        }
    }

    var description: String {
        switch self {
        case .meeting(let name): name
        case .days(let from, let until): "\(from) – \(until.adding(days: -1))"
        }
    }
}

/// That it was done; what is kept under the key of a repeated asking.
private struct Certified: Wire {
    static var example: Certified { Certified() }
}
