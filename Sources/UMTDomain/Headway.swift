/// How far something has come, from nothing to the whole of it, fine enough that means of means lose nothing anybody
/// sees: in millionths of a percent.
package struct Headway: Hashable, Comparable, Sendable {
    package let units: Int

    package static let none = Headway(units: 0)
    package static let whole = Headway(units: 100 * unit)
    /// The weight of what counts once, in hundredths.
    package static let once = 100
    package static let weights = 1...1000
    private static let unit = 1_000_000

    private init(units: Int) { self.units = units }

    /// From a percentage; what lies outside 0 to 100 is taken to the nearer end.
    package init(percent: Int) { units = min(max(percent, 0), 100) * Self.unit }

    /// As people read it: 0 only when nothing is done and 100 only when everything is, else the nearest between.
    package var percent: Int {
        if self == .none { return 0 }
        if self == .whole { return 100 }
        return min(max((units + Self.unit / 2) / Self.unit, 1), 99)
    }

    package static func < (one: Headway, other: Headway) -> Bool { one.units < other.units }
}

/// What a mean is made of: weights, and how far each has come. Two of them add up to one.
///
/// Sums of integers, so that neither the order nor the splitting of a part changes the mean.
package struct WeightedSum: Hashable, Sendable {
    package private(set) var weight = 0
    private var units = 0

    package init() {}

    package mutating func add(_ headway: Headway, weight: Int) {
        self.weight += weight
        units += weight * headway.units
    }

    /// Parts that have been summed already: the sum of weight times percent.
    package mutating func add(percents: Int, weight: Int) {
        self.weight += weight
        units += percents * Headway(percent: 1).units
    }

    /// The mean; `nil` when there is nothing to take it of.
    ///
    /// Rounded down, but never to nothing while something is done: so it lies between the least and the most of its
    /// parts, is the whole only when every part is, and nothing only when every part is.
    package var mean: Headway? {
        if weight == 0 { return nil }
        return Headway(exactly: units == 0 ? 0 : max(units / weight, 1))
    }
}

extension Headway {
    fileprivate init(exactly units: Int) { self.init(units: units) }
}
