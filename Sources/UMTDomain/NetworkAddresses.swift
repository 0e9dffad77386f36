import Foundation

/// An IP address, in the one strict form of each family.
///
/// What other programs read as numbers besides (`0177.1`, `0x7f000001`, `2130706433`) is no address here.
package struct NetworkAddress: Hashable, Sendable {
    /// Four bytes or sixteen, the first first.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        precondition(bytes.count == 4 || bytes.count == 16, "an address has four bytes or sixteen")
        self.bytes = bytes
    }

    package init?(_ text: String) {
        if text.utf8.contains(0) { return nil }
        for (family, length) in [(AF_INET, 4), (AF_INET6, 16)] {
            var bytes = [UInt8](repeating: 0, count: length)
            if inet_pton(family, text, &bytes) == 1 {
                self.bytes = bytes
                return
            }
        }
        return nil
    }

    /// Whether anybody on the internet is reached by it, and nobody closer: not the machine, not its network, nor
    /// what is set aside for examples, trials, groups and ways around.
    ///
    /// By IANA's registries of special-purpose addresses. Of the sixth version only 2000::/3 is given out for that;
    /// an address of the fourth within one of the sixth is not taken for it.
    package var isPublic: Bool {
        if bytes.count == 4 { return !Self.closed.contains(where: holds) }
        return holds(Self.givenOut) && !Self.closedWithin.contains(where: holds)
    }

    private struct Block {
        let start: [UInt8]
        let bits: Int

        init(_ text: String, _ bits: Int) {
            start = NetworkAddress(text)?.bytes ?? []
            self.bits = bits
        }
    }

    private func holds(_ block: Block) -> Bool {
        guard block.start.count == bytes.count else { return false }
        let (whole, rest) = (block.bits / 8, block.bits % 8)
        guard bytes.prefix(whole) == block.start.prefix(whole) else { return false }
        return rest == 0 || bytes[whole] >> (8 - rest) == block.start[whole] >> (8 - rest)
    }

    private static let closed = [
        Block("0.0.0.0", 8), Block("10.0.0.0", 8), Block("100.64.0.0", 10), Block("127.0.0.0", 8),
        Block("169.254.0.0", 16), Block("172.16.0.0", 12), Block("192.0.0.0", 24), Block("192.0.2.0", 24),
        // The way into 6to4.
        Block("192.88.99.0", 24),
        Block("192.168.0.0", 16), Block("198.18.0.0", 15), Block("198.51.100.0", 24),
        Block("203.0.113.0", 24),
        // Groups; what was kept for later, and everybody.
        Block("224.0.0.0", 4), Block("240.0.0.0", 4),
    ]
    private static let givenOut = Block("2000::", 3)
    private static let closedWithin = [
        // Protocols (Teredo among them), examples, and 6to4, which hides an address of the fourth version.
        Block("2001::", 23), Block("2001:db8::", 32), Block("2002::", 16), Block("3fff::", 20),
    ]
}

extension NetworkAddress: CustomStringConvertible {
    package var description: String {
        if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        return groups.map { String($0, radix: 16) }.joined(separator: ":")
    }
}
