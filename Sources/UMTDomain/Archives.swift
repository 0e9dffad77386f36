/// Files in one ZIP, stored as they are: what an `.xlsx` is made of. The same files give the same bytes.
struct Archive {
    private var content: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// The name is ASCII; all files together stay below 4 GiB, which is where the plain format ends.
    mutating func add(_ name: String, _ bytes: [UInt8]) {
        let start = UInt32(content.count)
        var head: [UInt8] = []
        // Version 2.0, no flags, stored, 1 January 1980 at midnight.
        head.append(little: UInt16(20), 0, 0, 0, 0x21)
        head.append(little: Self.checksum(bytes), UInt32(bytes.count), UInt32(bytes.count))
        head.append(little: UInt16(name.utf8.count), 0)
        content += [0x50, 0x4B, 3, 4] + head + Array(name.utf8)
        content += bytes
        directory += [0x50, 0x4B, 1, 2, 20, 0] + head
        directory.append(little: UInt16(0), 0, 0, 0, 0)
        directory.append(little: start)
        directory += name.utf8
        count += 1
    }

    func bytes() -> [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 5, 6]
        end.append(little: UInt16(0), 0, count, count)
        end.append(little: UInt32(directory.count), UInt32(content.count))
        end.append(little: UInt16(0))
        return content + directory + end
    }

    /// CRC-32 as ZIP, PNG and Ethernet have it.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) } ^ ~0
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
}

extension [UInt8] {
    fileprivate mutating func append<Number: FixedWidthInteger>(little numbers: Number...) {
        for number in numbers { Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) } }
    }
}
