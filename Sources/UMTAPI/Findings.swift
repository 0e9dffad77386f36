package import UMTDomain

extension API {
    package static let listFindings = Endpoint<ListFindings, FindingList>(
        "listFindings", .get, "/regions/{region}/findings", .signedIn,
        "List what is not as the rules of the bodies say, on a day or in a period")

    static let findings = [listFindings.row]
}

package struct ListFindings: Wire {
    package let region: String
    /// The findings that stand on one day; today's when no days are named.
    package let asOf: CivilDate?
    /// Those that stand on some day from this one on.
    package let from: CivilDate?
    /// The first day afterwards.
    package let until: CivilDate?
    package let body: String?
    package let municipality: String?
    package let rule: Finding.Rule?
    /// With those that a dispensation silences.
    package let includeSilenced: Bool?
    package let after: String?
    package let limit: Int?

    package init(
        region: String, asOf: CivilDate? = nil, from: CivilDate? = nil, until: CivilDate? = nil,
        body: String? = nil, municipality: String? = nil, rule: Finding.Rule? = nil,
        includeSilenced: Bool? = nil, after: String? = nil, limit: Int? = nil
    ) {
        (self.region, self.asOf, self.from, self.until) = (region, asOf, from, until)
        (self.body, self.municipality, self.rule) = (body, municipality, rule)
        (self.includeSilenced, self.after, self.limit) = (includeSilenced, after, limit)
    }

    package static var example: ListFindings {
        ListFindings(
            region: "midt-troms", asOf: .example, from: .example, until: .example.adding(days: 365),
            body: "umt", municipality: "senja", rule: .vacancy, includeSilenced: false, after: "100",
            limit: 100)
    }
}

/// Somebody whom a finding is about.
package struct FindingPerson: Wire {
    /// The member number.
    package let person: String
    package let name: String

    package init(person: String, name: String) { (self.person, self.name) = (person, name) }

    package static var example: FindingPerson { FindingPerson(person: "MT-301", name: "Åsel Åkerbær") }
}

package struct FindingView: Wire {
    package let rule: Finding.Rule
    package let body: String?
    package let municipality: String?
    package let seat: String?
    /// The second seat of somebody who holds two.
    package let otherSeat: String?
    /// Which of a municipality's pair is missing.
    package let kinds: [Seat.Kind]
    package let people: [FindingPerson]
    package let mandate: MandateID?
    package let term: TermID?
    /// The real first day, also when it lies before the days that were asked about.
    package let from: CivilDate
    /// The first day afterwards; missing where no end is known.
    package let until: CivilDate?
    /// How many days it has lasted.
    package let days: Int
    /// The dispensation that silences it.
    package let dispensation: DispensationID?
    /// What mends it, in the language of the reader.
    package let remedy: String

    package init(
        _ finding: Finding, _ names: Names, people: [FindingPerson], on day: CivilDate, in language: Language
    ) {
        (rule, kinds, self.people) = (finding.rule, finding.kinds, people)
        (body, municipality) = (names.body, names.municipality)
        (seat, otherSeat) = (names.seat, names.otherSeat)
        (mandate, term) = (finding.subject.mandate, finding.subject.term)
        (from, until, days) = (finding.from, finding.until, finding.age(on: day))
        dispensation = finding.dispensation
        remedy = Texts.say(finding.rule.remedy, in: language)
    }

    /// The keys of the things that a finding is about.
    package struct Names: Sendable {
        package let body: String?
        package let municipality: String?
        package let seat: String?
        package let otherSeat: String?

        package init(body: String?, municipality: String?, seat: String?, otherSeat: String?) {
            (self.body, self.municipality) = (body, municipality)
            (self.seat, self.otherSeat) = (seat, otherSeat)
        }
    }

    package static var example: FindingView {
        let subject = Finding.Subject(
            body: .example, seat: .example, mandate: .example, term: .example, people: [.example])
        let finding = Finding(
            .municipalityWithoutPair, subject, Span(from: .example, until: .example.adding(days: 30)),
            kinds: [.girl], dispensation: .example)
        let names = Names(
            body: "umt", municipality: "senja", seat: "umt-senja-girl", otherSeat: "umt-senja-boy")
        return FindingView(
            finding, names, people: [.example], on: .example.adding(days: 12), in: .en)
    }
}

/// How often one rule is broken.
package struct FindingTotal: Wire {
    package let rule: Finding.Rule
    package let standing: Int
    package let silenced: Int

    package init(rule: Finding.Rule, standing: Int, silenced: Int) {
        (self.rule, self.standing, self.silenced) = (rule, standing, silenced)
    }

    package static var example: FindingTotal { FindingTotal(rule: .vacancy, standing: 3, silenced: 1) }
}

/// How much was found in all, on the page that is shown and beyond it.
package struct FindingTotals: Wire {
    package let standing: Int
    package let silenced: Int
    package let rules: [FindingTotal]

    package init(_ rules: [FindingTotal]) {
        self.rules = rules
        standing = rules.map(\.standing).reduce(0, +)
        silenced = rules.map(\.silenced).reduce(0, +)
    }

    package static var example: FindingTotals { FindingTotals([.example]) }
}

package struct FindingList: Wire {
    package let from: CivilDate?
    package let until: CivilDate?
    /// The day that the days are counted to.
    package let asOf: CivilDate
    package let totals: FindingTotals
    package let findings: [FindingView]
    /// Where the next page begins; missing on the last one.
    package let next: String?

    package init(
        from: CivilDate?, until: CivilDate?, asOf: CivilDate, totals: FindingTotals, findings: [FindingView],
        next: String?
    ) {
        (self.from, self.until, self.asOf) = (from, until, asOf)
        (self.totals, self.findings, self.next) = (totals, findings, next)
    }

    package static var example: FindingList {
        FindingList(
            from: .example, until: .example.adding(days: 365), asOf: .example, totals: .example,
            findings: [.example], next: "100")
    }
}
