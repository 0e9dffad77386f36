import Synchronization

/// Mints identifiers that only ever grow: a millisecond of the machine's clock, then a count from a random start.
package final class IdentifierSource: Sendable {
    private let last = Mutex<Int64>(0)
    private static let epoch: Int64 = 1_577_836_800_000

    package init() {}

    package func mint<Of>(_: Of.Type = Of.self) -> Identifier<Of> {
        let start = (Moment.now().milliseconds - Self.epoch) << 22 | Int64.random(in: 0..<(1 << 21))
        let sameMillisecond = start >> 22
        return last.withLock { last in
            last = last >> 22 >= sameMillisecond ? last + 1 : start
            return Identifier(raw: last)
        }
    }
}
