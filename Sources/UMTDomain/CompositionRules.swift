extension Composition {
    /// A dated rule of a body that its composition is checked against, with its figure.
    package struct RuleFact: Sendable {
        package enum Kind: String, CaseIterable, Sendable {
            case membersMin = "members-min"
            case membersMax = "members-max"
            case seatsAMunicipality = "seats-a-municipality"
            case maxAgeElected = "max-age-elected"
            case termYearsMax = "term-years-max"
            case coordinatorPercentageMin = "coordinator-percentage-min"

            /// Whether the higher of two figures asks for less.
            var isCeiling: Bool {
                switch self {
                case .membersMax, .maxAgeElected, .termYearsMax: true
                case .membersMin, .seatsAMunicipality, .coordinatorPercentageMin: false
                }
            }
        }

        package let body: BodyID
        package let kind: Kind
        package let value: Int
        package let days: Days

        package init(body: BodyID, kind: Kind, value: Int, days: Days) {
            self.body = body
            self.kind = kind
            self.value = value
            self.days = days
        }
    }
}

extension [Composition.RuleFact] {
    /// The figure that certainly holds on a day; where more than one may hold, the one that asks for least.
    func limit(on day: Int32) -> Int? {
        var limit: Int?
        var isKnown = false
        for rule in self where rule.days.possible.contains(day) {
            isKnown = isKnown || rule.days.certain.contains(day)
            let other = limit ?? rule.value
            limit = rule.kind.isCeiling ? Swift.max(other, rule.value) : Swift.min(other, rule.value)
        }
        return isKnown ? limit : nil
    }

    var edges: [Int32] { flatMap(\.days.edges) }
}

extension Days {
    var edges: [Int32] { [certain.from, certain.until, possible.from, possible.until] }
}
