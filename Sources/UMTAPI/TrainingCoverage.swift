package import UMTDomain

extension API {
    package static let readCoverage = Endpoint<ReadCoverage, CoverageView>(
        "readCoverage", .get, "/regions/{region}/training/coverage", .signedIn,
        "Count who has what every member is to have, council by council, on a day")
    package static let readGaps = Endpoint<ReadGaps, GapsView>(
        "readGaps", .get, "/regions/{region}/training/gaps", .signedIn,
        "Tell who will lack what at a meeting, and which course days come before it")

    static let trainingCoverage = [readCoverage.row, readGaps.row]
}

package struct ReadCoverage: Wire {
    package let region: String
    package let asOf: CivilDate?
    package let body: String?

    package init(region: String, asOf: CivilDate? = nil, body: String? = nil) {
        (self.region, self.asOf, self.body) = (region, asOf, body)
    }

    package static var example: ReadCoverage {
        ReadCoverage(region: "midt-troms", asOf: .example, body: "umt")
    }
}

package struct ModuleCountView: Wire {
    package let module: String
    package let valid: Int
    package let expired: Int
    package let never: Int

    package init(_ count: TrainingCoverage.Count) {
        (module, valid, expired, never) = (count.module, count.valid, count.expired, count.never)
    }

    private init() { (module, valid, expired, never) = ("chairing-meetings", 9, 2, 3) }
    package static var example: ModuleCountView { ModuleCountView() }
}

/// One group: a council's members, all members of the region, or the coordinators.
package struct CoverageLineView: Wire {
    /// The council; left out for the region and for the adults.
    package let body: String?
    /// Who certainly sits on the day; each person once.
    package let members: Int
    /// How many have every module, valid on the day.
    package let complete: Int
    /// Modules that are lacking or expired, all persons together.
    package let gaps: Int
    package let modules: [ModuleCountView]

    package init(_ coverage: TrainingCoverage, of body: String?) {
        (self.body, members, complete) = (body, coverage.members, coverage.complete)
        (gaps, modules) = (coverage.gaps, coverage.modules.map(ModuleCountView.init))
    }

    private init() {
        (body, members, complete, gaps, modules) = ("ungdomsrad-senja", 14, 9, 5, [.example])
    }

    package static var example: CoverageLineView { CoverageLineView() }
}

package struct CoverageView: Wire {
    package let asOf: CivilDate
    package let councils: [CoverageLineView]
    /// Every member of the councils above; who sits in two counts once.
    package let all: CoverageLineView
    /// The coordinators, and the modules for adults.
    package let adults: CoverageLineView

    package init(
        _ councils: [CoverageLineView], all: CoverageLineView, adults: CoverageLineView, on day: CivilDate
    ) {
        (asOf, self.councils, self.all, self.adults) = (day, councils, all, adults)
    }

    package static var example: CoverageView {
        CoverageView([.example], all: .example, adults: .example, on: .example)
    }
}

package struct ReadGaps: Wire {
    package let region: String
    /// The day of the meeting; the body's next one when left out, or today when there is no body either.
    package let before: CivilDate?
    /// The body that meets. Of one that is no council, the day alone is used.
    package let body: String?

    package init(region: String, before: CivilDate? = nil, body: String? = nil) {
        (self.region, self.before, self.body) = (region, before, body)
    }

    package static var example: ReadGaps { ReadGaps(region: "midt-troms", before: .example, body: "umt") }
}

package struct ExpiredView: Wire {
    package let module: String
    /// The first day on which it no longer held.
    package let since: CivilDate
    package init(module: String, since: CivilDate) { (self.module, self.since) = (module, since) }
    package static var example: ExpiredView { ExpiredView(module: "chairing-meetings", since: .example) }
}

/// Somebody who sits on the day of the meeting without everything that is asked.
package struct GapView: Wire {
    package let person: String
    package let name: String
    package let municipality: String?
    package let bodies: [String]
    package let missing: [String]
    /// Expired by the day of the meeting.
    package let expired: [ExpiredView]
    /// Those of both that no course day before the meeting teaches.
    package let unplanned: [String]

    package init(
        person: String, name: String, municipality: String?, bodies: [String], missing: [String],
        expired: [ExpiredView], unplanned: [String]
    ) {
        (self.person, self.name, self.municipality) = (person, name, municipality)
        (self.bodies, self.missing, self.expired) = (bodies, missing, expired)
        self.unplanned = unplanned
    }

    package static var example: GapView {
        GapView(
            person: "MT-001", name: "Nordlys Sommerfugl", municipality: "senja", bodies: ["umt"],
            missing: ["democratic-rules"], expired: [.example], unplanned: ["democratic-rules"])
    }
}

package struct GapsView: Wire {
    package let before: CivilDate
    package let members: [GapView]
    /// Course days from today on, before the meeting.
    package let sessions: [SessionView]

    package init(_ members: [GapView], _ sessions: [SessionView], before day: CivilDate) {
        (before, self.members, self.sessions) = (day, members, sessions)
    }

    package static var example: GapsView { GapsView([.example], [.example], before: .example) }
}
