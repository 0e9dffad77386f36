package import UMTDomain

extension CivilDate {
    /// A day for examples.
    package static let example = Moment(milliseconds: 1_776_000_000_000).day
}

extension Identifier {
    /// An id for examples.
    package static var example: Identifier { Identifier(raw: 860_000_000_000_000_000) }
}
