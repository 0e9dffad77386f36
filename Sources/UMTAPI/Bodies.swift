package import UMTDomain

extension API {
    package static let listBodies = Endpoint<ListBodies, BodyList>(
        "listBodies", .get, "/regions/{region}/bodies", .open,
        "List the bodies of the region, with meetings a year")
    package static let readBody = Endpoint<ReadBody, BodyView>(
        "readBody", .get, "/regions/{region}/bodies/{body}", .open, "Read a body with its dated rules")

    package static let changeRule = Endpoint<ChangeRule, BodyView>(
        "changeRule", .post, "/regions/{region}/bodies/{body}/rules", .signedIn,
        "Let a rule of a body say something else from a day on, or end it", makes: false)

    static let bodies = [listBodies.row, readBody.row, changeRule.row]
}

package struct ListBodies: Wire {
    package let region: String
    package let asOf: CivilDate?
    package let kind: Body.Kind?

    package init(region: String, asOf: CivilDate? = nil, kind: Body.Kind? = nil) {
        (self.region, self.asOf, self.kind) = (region, asOf, kind)
    }

    package static var example: ListBodies {
        ListBodies(region: "midt-troms", asOf: .example, kind: .youthCouncil)
    }
}

package struct BodyLine: Wire {
    package let key: String
    package let kind: Body.Kind
    package let name: String
    package let municipality: String?
    package let receives: Bool
    /// As the documents count them; two documents that differ stand as `10 (S0); 6+4 (S4)`.
    package let meetingsAYear: String?

    package init(_ body: Body, municipality: String?, meetingsAYear: String?, in language: Language) {
        (key, kind, name, self.municipality) = (body.key, body.kind, body.name[language], municipality)
        (receives, self.meetingsAYear) = (body.receives, meetingsAYear)
    }

    private init() {
        (key, kind, name, municipality) = (
            "ungdomsrad-senja", .youthCouncil, "Youth council of Senja", "senja"
        )
        (receives, meetingsAYear) = (false, "4 (S4)")
    }

    package static var example: BodyLine { BodyLine() }
}

package struct BodyList: Wire {
    package let asOf: CivilDate
    package let bodies: [BodyLine]
    package init(_ bodies: [BodyLine], on day: CivilDate) { (asOf, self.bodies) = (day, bodies) }
    package static var example: BodyList { BodyList([.example], on: .example) }
}

package struct ReadBody: Wire {
    package let region: String
    package let body: String
    package init(region: String, body: String) { (self.region, self.body) = (region, body) }
    package static var example: ReadBody { ReadBody(region: "midt-troms", body: "umt") }
}

package struct ChangeRule: Wire {
    package let region: String
    package let body: String
    package let rule: BodyRule.Kind
    /// What it says from that day on; left out to end the rule.
    package let value: String?
    package let from: CivilDate
    /// The document or the decision that says so.
    package let source: String

    package init(
        region: String, body: String, rule: BodyRule.Kind, value: String?, from: CivilDate, source: String
    ) {
        (self.region, self.body, self.rule) = (region, body, rule)
        (self.value, self.from, self.source) = (value, from, source)
    }

    package static var example: ChangeRule {
        ChangeRule(
            region: "midt-troms", body: "umt", rule: .coordinatorPercentageMin, value: "20", from: .example,
            source: "UMT 7/26")
    }
}

package struct RuleView: Wire {
    package let rule: String
    package let value: String
    package let from: BoundView
    package let until: BoundView?
    package let source: String

    package init(_ rule: BodyRule) {
        (self.rule, value, source) = (rule.rule, rule.value, rule.source)
        (from, until) = (BoundView(rule.period.from), rule.period.until.map(BoundView.init))
    }

    private init() {
        (rule, value, source, from, until) = ("answer-days", "20", "setting", .example, .example)
    }

    package static var example: RuleView { RuleView() }
}

package struct BodyView: Wire {
    package let key: String
    package let kind: Body.Kind
    package let name: String
    package let municipality: String?
    package let receives: Bool
    package let rules: [RuleView]

    package init(_ body: Body, municipality: String?, rules: [BodyRule], in language: Language) {
        (key, kind, name, self.municipality) = (body.key, body.kind, body.name[language], municipality)
        (receives, self.rules) = (body.receives, rules.map(RuleView.init))
    }

    private init() {
        (key, kind, name, municipality) = ("kommune-senja", .municipality, "Senja", "senja")
        (receives, rules) = (true, [.example])
    }

    package static var example: BodyView { BodyView() }
}
