extension API {
    package static let reportAbsence = Endpoint<ReportAbsence, MeetingSheet>(
        "reportAbsence", .post, "/regions/{region}/meetings/{meeting}/absences", .signedIn,
        "Record that somebody does not come, or did not; why is for coordinators alone", edition: .welcome,
        makes: false)
    package static let callSubstitute = Endpoint<CallSubstitute, MeetingSheet>(
        "callSubstitute", .post, "/regions/{region}/meetings/{meeting}/substitutes", .signedIn,
        "Call a substitute to a member's place: the first in order, or the one named", edition: .welcome,
        makes: false)
    package static let recordPresence = Endpoint<RecordPresence, MeetingSheet>(
        "recordPresence", .post, "/regions/{region}/meetings/{meeting}/presence", .signedIn,
        "Record who is there, from an item through another; everybody expected when nobody is named",
        edition: .welcome, makes: false)
    package static let disqualify = Endpoint<Disqualify, MeetingSheet>(
        "disqualify", .post, "/regions/{region}/meetings/{meeting}/items/{item}/disqualifications", .signedIn,
        "Record that somebody takes no part in an item, and who was called for it", edition: .welcome,
        makes: false)

    static let attendances = [
        reportAbsence.row, callSubstitute.row, recordPresence.row, disqualify.row,
    ]
}

package struct ReportAbsence: Wire {
    package let region: String
    package let meeting: String
    /// The member number.
    package let person: String
    package let reason: String?
    /// Stayed away without a word.
    package let unknown: Bool?

    package init(
        region: String, meeting: String, person: String, reason: String? = nil, unknown: Bool? = nil
    ) {
        (self.region, self.meeting, self.person) = (region, meeting, person)
        (self.reason, self.unknown) = (reason, unknown)
    }

    package static var example: ReportAbsence {
        ReportAbsence(
            region: "midt-troms", meeting: "umt-2026-12-05", person: "MT-001", reason: "Exam", unknown: false)
    }
}

package struct CallSubstitute: Wire {
    package let region: String
    package let meeting: String
    /// The member number of whose place it is, or who sits there.
    package let `for`: String
    /// The member number of the substitute; the first in order when left out.
    package let person: String?

    package init(region: String, meeting: String, for member: String, person: String? = nil) {
        (self.region, self.meeting, self.for, self.person) = (region, meeting, member, person)
    }

    package static var example: CallSubstitute {
        CallSubstitute(region: "midt-troms", meeting: "umt-2026-12-05", for: "MT-001", person: "MT-002")
    }
}

package struct RecordPresence: Wire {
    package let region: String
    package let meeting: String
    /// Member numbers; everybody expected when left out.
    package let people: [String]?
    /// The first item that they are there for; 1 when left out.
    package let from: Int?
    /// The last item that they are there for; the last of the meeting when left out.
    package let through: Int?

    package init(
        region: String, meeting: String, people: [String]? = nil, from: Int? = nil, through: Int? = nil
    ) {
        (self.region, self.meeting, self.people) = (region, meeting, people)
        (self.from, self.through) = (from, through)
    }

    package static var example: RecordPresence {
        RecordPresence(
            region: "midt-troms", meeting: "umt-2026-12-05", people: ["MT-001"], from: 2, through: 5)
    }
}

package struct Disqualify: Wire {
    package let region: String
    package let meeting: String
    package let item: Int
    /// The member number.
    package let person: String
    package let ground: String
    /// The member number of who was called for the item; the first in order who can, if anybody, when left out.
    package let substitute: String?

    package init(
        region: String, meeting: String, item: Int, person: String, ground: String, substitute: String? = nil
    ) {
        (self.region, self.meeting, self.item) = (region, meeting, item)
        (self.person, self.ground, self.substitute) = (person, ground, substitute)
    }

    package static var example: Disqualify {
        Disqualify(
            region: "midt-troms", meeting: "umt-2026-12-05", item: 2, person: "MT-001",
            ground: "forvaltningsloven § 6", substitute: "MT-002")
    }
}
