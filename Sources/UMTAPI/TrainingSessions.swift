package import UMTDomain

extension API {
    package static let listSessions = Endpoint<ListSessions, SessionList>(
        "listSessions", .get, "/regions/{region}/training/sessions", .signedIn,
        "List the course days, planned and held")
    package static let addSession = Endpoint<AddSession, SessionView>(
        "addSession", .post, "/regions/{region}/training/sessions", .signedIn,
        "Plan a course day, or record one with those who were there")
    package static let readSession = Endpoint<ReadSession, SessionView>(
        "readSession", .get, "/regions/{region}/training/sessions/{id}", .signedIn,
        "Read a course day with those who were there")
    package static let attendSession = Endpoint<AttendSession, SessionView>(
        "attendSession", .post, "/regions/{region}/training/sessions/{id}/participants", .signedIn,
        "Record that more people were there: each completes every module of the day")
    package static let removeSession = Endpoint<RemoveSession, SessionView>(
        "removeSession", .post, "/regions/{region}/training/sessions/{id}/removal", .signedIn,
        "Call off a course day that nobody is recorded at, with the reason", makes: false)

    static let trainingSessions = [
        listSessions.row, addSession.row, readSession.row, attendSession.row, removeSession.row,
    ]
}

package struct ListSessions: Wire {
    package let region: String
    package let from: CivilDate?
    /// The first day that is left out.
    package let until: CivilDate?

    package init(region: String, from: CivilDate? = nil, until: CivilDate? = nil) {
        (self.region, self.from, self.until) = (region, from, until)
    }

    package static var example: ListSessions {
        ListSessions(region: "midt-troms", from: .example, until: .example)
    }
}

package struct AddSession: Wire {
    package let region: String
    package let modules: [String]
    package let day: CivilDate
    package let place: String
    /// Whoever leads it, in words, or …
    package let leader: String?
    /// … a person of the register, by member number.
    package let leaderPerson: String?
    /// The body that it is for; everybody in the region when left out.
    package let body: String?
    /// The member numbers of those who were there; none for a day to come.
    package let people: [String]?

    package init(
        region: String, modules: [String], day: CivilDate, place: String, leader: String? = nil,
        leaderPerson: String? = nil, body: String? = nil, people: [String]? = nil
    ) {
        (self.region, self.modules, self.day, self.place) = (region, modules, day, place)
        (self.leader, self.leaderPerson, self.body, self.people) = (leader, leaderPerson, body, people)
    }

    package static var example: AddSession {
        AddSession(
            region: "midt-troms", modules: ["chairing-meetings"], day: .example, place: "Finnsnes",
            leader: "Fylkets kurslag", leaderPerson: "MT-090", body: "umt", people: ["MT-001"])
    }
}

package struct ReadSession: Wire {
    package let region: String
    package let id: TrainingSessionID
    package init(region: String, id: TrainingSessionID) { (self.region, self.id) = (region, id) }
    package static var example: ReadSession { ReadSession(region: "midt-troms", id: .example) }
}

package struct AttendSession: Wire {
    package let region: String
    package let id: TrainingSessionID
    /// Member numbers.
    package let people: [String]

    package init(region: String, id: TrainingSessionID, people: [String]) {
        (self.region, self.id, self.people) = (region, id, people)
    }

    package static var example: AttendSession {
        AttendSession(region: "midt-troms", id: .example, people: ["MT-002"])
    }
}

package struct RemoveSession: Wire {
    package let region: String
    package let id: TrainingSessionID
    /// Kept in the record, and nowhere else.
    package let reason: String

    package init(region: String, id: TrainingSessionID, reason: String) {
        (self.region, self.id, self.reason) = (region, id, reason)
    }

    package static var example: RemoveSession {
        RemoveSession(region: "midt-troms", id: .example, reason: "Storm")
    }
}

package struct ParticipantView: Wire {
    package let person: String
    package let name: String
    package init(person: String, name: String) { (self.person, self.name) = (person, name) }
    package static var example: ParticipantView {
        ParticipantView(person: "MT-001", name: "Nordlys Sommerfugl")
    }
}

package struct SessionView: Wire {
    package let id: TrainingSessionID
    package let modules: [String]
    package let body: String?
    package let day: CivilDate
    package let place: String
    /// Whoever leads it. A person of the register is named to those who reach that person's municipality.
    package let leader: String?
    package let leaderPerson: String?
    /// Whether the day lies ahead.
    package let planned: Bool
    /// Those who were there and whom the caller reaches; left out of lists.
    package let people: [ParticipantView]?

    package init(
        _ session: TrainingSession, modules: [String], body: String?, leader: String?, leaderPerson: String?,
        people: [ParticipantView]?, on today: CivilDate
    ) {
        (id, self.modules, self.body, day) = (session.id, modules, body, session.day)
        (place, self.leader, self.leaderPerson) = (session.place, leader, leaderPerson)
        (planned, self.people) = (session.day > today, people)
    }

    package static var example: SessionView {
        let session = TrainingSession(
            id: .example, modules: [], body: nil, day: .example, place: "Finnsnes", leader: nil)
        return SessionView(
            session, modules: ["chairing-meetings"], body: "umt", leader: "Storm Skulebukt",
            leaderPerson: "MT-090", people: [.example], on: .example)
    }
}

package struct SessionList: Wire {
    package let sessions: [SessionView]
    package init(_ sessions: [SessionView]) { self.sessions = sessions }
    package static var example: SessionList { SessionList([.example]) }
}
