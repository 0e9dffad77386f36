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
}

package typealias PostID = Identifier<CoordinatorPost>
