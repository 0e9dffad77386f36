/// A coordinator's post with its percentage of full time: of the assembly, of a municipality, or of an agreement.
package struct CoordinatorPost: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case assembly, municipal, agreement
    }

    package let id: PostID
    package let kind: Kind
    package let municipality: MunicipalityID?
    package let person: PersonID
    package let percentage: Int
    package let period: Period
    package let source: String
    package let version: Int

    /// Refuses a percentage outside 0…100, and a municipal post without a municipality (or another with one).
    package init(
        id: PostID, kind: Kind, municipality: MunicipalityID?, person: PersonID, percentage: Int,
        period: Period,
        source: String, version: Int = 1
    ) throws(Refusal) {
        guard (0...100).contains(percentage) else {
            throw Refusal(.percentageOutside, field: "percentage", [String(percentage)])
        }
        guard (kind == .municipal) == (municipality != nil) else {
            throw .badValue(kind.rawValue, field: "municipality", wanted: kind == .municipal ? "senja" : "–")
        }
        self.id = id
        self.kind = kind
        self.municipality = municipality
        self.person = person
        self.percentage = percentage
        self.period = period
        self.source = source
        self.version = version
    }

    /// The post from a day on with another percentage: this one ends, and the next begins where it left off.
    ///
    /// Refuses a day on which the post cannot change because it does not hold the day before, and the same percentage.
    package func changed(to percentage: Int, from day: CivilDate, as next: PostID) throws(Refusal)
        -> (ended: CoordinatorPost, begun: CoordinatorPost)
    {
        if percentage == self.percentage {
            throw Refusal(.samePercentage, field: "percentage", [String(percentage)])
        }
        if let end = period.until?.exact, end <= day {
            throw Refusal(.alreadyEnded, field: "from", [end.description])
        }
        if let first = period.from.earliest, day <= first {
            throw Refusal(.dayBefore, field: "from", [day.description, first.adding(days: 1).description])
        }
        let ended = try CoordinatorPost(
            id: id, kind: kind, municipality: municipality, person: person, percentage: self.percentage,
            period: try Period(from: period.from, until: .on(day)), source: source, version: version + 1)
        let begun = try CoordinatorPost(
            id: next, kind: kind, municipality: municipality, person: person, percentage: percentage,
            period: try Period(from: .on(day), until: period.until), source: source)
        return (ended, begun)
    }
}

package typealias PostID = Identifier<CoordinatorPost>
