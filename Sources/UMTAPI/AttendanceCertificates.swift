package import UMTDomain

extension API {
    package static let certifyAttendance = Endpoint<CertifyAttendance, Document>(
        "certifyAttendance", .post, "/regions/{region}/people/{person}/attendance-certificates", .signedIn,
        "Make a certificate for the school: that somebody was at a meeting or at those of a period, or is called to one",
        makes: false, media: PaperFormat.allCases.map(\.mediaType))
    package static let readOwnAttendance = Endpoint<ReadOwnAttendance, Document>(
        "readOwnAttendance", .get, "/regions/{region}/attendance/mine/certificate", .signedIn,
        "Get one's own certificate for the school, of the meetings of some days: that of whom the token is linked to",
        media: PaperFormat.allCases.map(\.mediaType))
    package static let readOwnPresence = Endpoint<ReadOwnPresence, Document>(
        "readOwnPresence", .get, "/regions/{region}/meetings/{meeting}/presence/mine", .signedIn,
        "Get one's own certificate for the school: that one was at a meeting, or is called to it",
        media: PaperFormat.allCases.map(\.mediaType))
    package static let listAttendance = Endpoint<ListAttendance, AttendanceList>(
        "listAttendance", .get, "/regions/{region}/bodies/{body}/attendance", .signedIn,
        "Count how often each person was at a council's meetings of a period, within the mandates of each day"
    )

    static let attendanceCertificates = [
        certifyAttendance.row, readOwnAttendance.row, readOwnPresence.row, listAttendance.row,
    ]
}

/// One meeting, or the days from `from` up to `until`.
package struct CertifyAttendance: Wire {
    package let region: String
    /// The member number.
    package let person: String
    package let meeting: String?
    package let from: CivilDate?
    /// The first day afterwards.
    package let until: CivilDate?
    /// `html` when left out.
    package let format: PaperFormat?

    package init(
        region: String, person: String, meeting: String? = nil, from: CivilDate? = nil,
        until: CivilDate? = nil,
        format: PaperFormat? = nil
    ) {
        (self.region, self.person, self.meeting) = (region, person, meeting)
        (self.from, self.until, self.format) = (from, until, format)
    }

    package static var example: CertifyAttendance {
        CertifyAttendance(
            region: "midt-troms", person: "MT-001", meeting: "umt-2026-12-05", from: .example,
            until: .example.adding(days: 180), format: .html)
    }
}

package struct ReadOwnAttendance: Wire {
    package let region: String
    package let from: CivilDate
    /// The first day afterwards.
    package let until: CivilDate
    /// `html` when left out.
    package let format: PaperFormat?

    package init(region: String, from: CivilDate, until: CivilDate, format: PaperFormat? = nil) {
        (self.region, self.from, self.until, self.format) = (region, from, until, format)
    }

    package static var example: ReadOwnAttendance {
        ReadOwnAttendance(
            region: "midt-troms", from: .example, until: .example.adding(days: 180), format: .html)
    }
}

package struct ReadOwnPresence: Wire {
    package let region: String
    package let meeting: String
    /// `html` when left out.
    package let format: PaperFormat?

    package init(region: String, meeting: String, format: PaperFormat? = nil) {
        (self.region, self.meeting, self.format) = (region, meeting, format)
    }

    package static var example: ReadOwnPresence {
        ReadOwnPresence(region: "midt-troms", meeting: "umt-2026-12-05", format: .html)
    }
}

package struct ListAttendance: Wire {
    package let region: String
    package let body: String
    package let from: CivilDate
    /// The first day afterwards.
    package let until: CivilDate

    package init(region: String, body: String, from: CivilDate, until: CivilDate) {
        (self.region, self.body, self.from, self.until) = (region, body, from, until)
    }

    package static var example: ListAttendance {
        ListAttendance(region: "midt-troms", body: "umt", from: .example, until: .example.adding(days: 365))
    }
}

/// How often one person was at the held meetings of a period.
package struct AttendanceLine: Wire {
    package let person: MeetingPersonView
    /// Meetings on whose day the person sat in the body by the register.
    package let within: Int
    /// Of these, the meetings that the person was at.
    package let attended: Int
    /// Meetings at which the person sat as a called substitute.
    package let asSubstitute: Int

    package init(_ line: AttendanceTally.Line, of person: MeetingPersonView) {
        (self.person, within, attended) = (person, line.within, line.attended)
        asSubstitute = line.asSubstitute
    }

    private init() { (person, within, attended, asSubstitute) = (.example, 4, 3, 1) }
    package static var example: AttendanceLine { AttendanceLine() }
}

package struct AttendanceList: Wire {
    package let body: String
    /// Held meetings.
    package let meetings: Int
    package let people: [AttendanceLine]

    package init(body: String, meetings: Int, _ people: [AttendanceLine]) {
        (self.body, self.meetings, self.people) = (body, meetings, people)
    }

    package static var example: AttendanceList { AttendanceList(body: "umt", meetings: 4, [.example]) }
}
