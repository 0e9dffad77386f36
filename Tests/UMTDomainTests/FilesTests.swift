import Testing

@testable import UMTDomain

/// What of a file is kept, and which are refused.
@Suite struct FilesTests {
    static let pdf = Array("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n".utf8)

    /// A PNG with the chunks given between its head and its end.
    static func png(_ chunks: [(String, [UInt8])] = [("IDAT", [1, 2, 3])], after: [UInt8] = []) -> [UInt8] {
        let head: [UInt8] = [0, 0, 0, 2, 0, 0, 0, 3, 8, 2, 0, 0, 0]
        var bytes = PNGFile.start
        for (name, body) in [("IHDR", head)] + chunks + [("IEND", [])] {
            bytes += number(body.count, 4)
            bytes += Array(name.utf8)
            bytes += body
            bytes += [9, 9, 9, 9]
        }
        return bytes + after
    }

    /// A JPEG with the segments given before its frame.
    static func jpeg(
        _ segments: [(UInt8, [UInt8])] = [], pixels: [UInt8] = [1, 0xFF, 0, 2, 0xFF, 0xD0, 3],
        after: [UInt8] = []
    ) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        let frame: [(UInt8, [UInt8])] = [(0xDB, [0, 1]), (0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])]
        for (marker, body) in segments + frame {
            bytes += [0xFF, marker]
            bytes += number(body.count + 2, 2)
            bytes += body
        }
        bytes += [0xFF, 0xDA, 0, 4, 1, 0]
        bytes += pixels
        return bytes + [0xFF, 0xD9] + after
    }

    /// An EXIF segment of a camera: which way is up, and where it stood.
    static func exif(_ orientation: UInt8, isLittle: Bool = false) -> [UInt8] {
        func digits(_ number: Int, _ count: Int) -> [UInt8] {
            isLittle ? Self.number(number, count).reversed() : Self.number(number, count)
        }
        var bytes = Array("Exif\0\0".utf8)
        bytes += Array((isLittle ? "II" : "MM").utf8)
        bytes += digits(42, 2)
        bytes += digits(8, 4)
        bytes += digits(3, 2)
        for (tag, kind, count) in [(0x010F, 2, 5), (0x0112, 3, 1), (0x8825, 4, 1)] {
            bytes += digits(tag, 2)
            bytes += digits(kind, 2)
            bytes += digits(count, 4)
            bytes += tag == 0x0112 ? digits(Int(orientation), 2) + [0, 0] : digits(50, 4)
        }
        bytes += digits(0, 4)
        return bytes + Array("Kamera GPS 69.2 18.0".utf8)
    }

    static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
    }

    private static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
        let word = Array(text.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: word) }
    }

    @Test func `a PDF is kept to the byte, and a plain picture too`() throws {
        for (bytes, kind) in [(Self.pdf, FileKind.pdf), (Self.png(), .png), (Self.jpeg(), .jpeg)] {
            let file = try AttachedFile(bytes)
            #expect(file.kind == kind && file.bytes == bytes)
        }
    }

    @Test func `what a program wrote beside a PNG goes, and what colours it stays`() throws {
        let chunks: [(String, [UInt8])] = [
            ("gAMA", [0, 0, 1, 2]), ("tEXt", Array("Author\0Nordlys".utf8)), ("eXIf", Self.exif(6)),
            ("iTXt", Array("GPS".utf8)), ("tIME", [1]), ("prVt", Array("GPS".utf8)), ("IDAT", [1, 2]),
            ("IDAT", [3]), ("zTXt", Array("GPS".utf8)),
        ]
        let file = try AttachedFile(Self.png(chunks, after: Array("<html>".utf8)))
        #expect(file.bytes == Self.png([("gAMA", [0, 0, 1, 2]), ("IDAT", [1, 2]), ("IDAT", [3])]))
    }

    @Test(arguments: [false, true])
    func `what a camera wrote beside a JPEG goes, and which way is up stays`(isLittle: Bool) throws {
        let segments: [(UInt8, [UInt8])] = [
            (0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1, 71, 80, 83]),
            (0xE1, Self.exif(6, isLittle: isLittle)), (0xE1, Array("http://ns.adobe.com/xap/1.0/\0GPS".utf8)),
            (0xE2, Array("ICC_PROFILE\0\u{1}\u{1}rgb".utf8)), (0xE2, Array("MPF\0GPS".utf8)),
            (0xED, Array("Photoshop GPS".utf8)), (0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1]),
            (0xFE, Array("GPS".utf8)),
        ]
        let second = Self.jpeg([(0xE1, Self.exif(1))])
        let file = try AttachedFile(Self.jpeg(segments, after: second))
        #expect(!Self.holds(file.bytes, "GPS") && !Self.holds(file.bytes, "Kamera"))
        #expect(Self.holds(file.bytes, "ICC_PROFILE") && Self.holds(file.bytes, "Adobe"))
        let place = try #require(file.bytes.indices.first { file.bytes[$0...].starts(with: "Exif".utf8) })
        #expect(JPEGFile.orientation(file.bytes[place..<(place + 32)]) == 6)
        #expect(try AttachedFile(file.bytes).bytes == file.bytes)
        // Upright needs no word about it.
        let upright = try AttachedFile(Self.jpeg([(0xE1, Self.exif(1, isLittle: isLittle))]))
        #expect(upright.bytes == Self.jpeg())
    }

    @Test func `every scan of a JPEG that comes in steps is kept`() throws {
        let more: [UInt8] = [5, 0xFF, 0xC4, 0, 3, 7, 0xFF, 0xDA, 0, 3, 1, 6, 0xFF, 0, 6]
        let bytes = Self.jpeg(pixels: more)
        #expect(try AttachedFile(bytes).bytes == bytes)
    }

    @Test(arguments: [
        Array("<html><script>".utf8), Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8),
        Array("PK\u{3}\u{4}".utf8), Array("GIF89a".utf8), Array(" %PDF-1.4".utf8), Array("%PDF-9".utf8), [],
        [0xFF, 0xD8], [0x89, 0x50],
    ])
    func `what is none of the three kinds is refused`(bytes: [UInt8]) {
        #expect(throws: Refusal(.otherFileKind, field: "file")) { try AttachedFile(bytes) }
    }

    @Test func `what begins like one of them and is not whole is refused`() {
        let odd: [UInt8] = Self.png([("IDAT", [1]), ("ABCD", [1])])
        let faulty = [
            Array("%PDF-1.4 <html>".utf8), Array("%PDF-1.4\n%%EOF\nstartxref".utf8), Self.png([]), odd,
            PNGFile.start, Array(Self.png().dropLast(5)), Array(Self.jpeg().dropLast(2)),
            [0xFF, 0xD8, 0xFF, 0xD9], [0xFF, 0xD8, 0xFF, 0xE0, 0, 1], [0xFF, 0xD8, 0xFF],
            [0xFF, 0xD8, 0xFF, 0xC0, 0, 3, 8, 0xFF, 0xD9],
        ]
        for bytes in faulty {
            #expect(throws: Refusal.self, "\(bytes.prefix(12))") { try AttachedFile(bytes) }
        }
    }

    @Test func `a file that was cut or damaged anywhere is refused or read, and never more than that`() {
        var dice = Dice(seed: 7)
        let whole = [
            Self.jpeg([(0xE1, Self.exif(6)), (0xE1, Self.exif(3, isLittle: true))]),
            Self.png([("tEXt", [1]), ("IDAT", [1, 2, 3])]), Self.pdf,
        ]
        for bytes in whole {
            for length in bytes.indices { _ = try? AttachedFile(Array(bytes.prefix(length))) }
            for _ in 0..<3_000 {
                var bent = bytes
                for _ in 0...Int.random(in: 0...3, using: &dice) {
                    let place = Int.random(in: 0..<bent.count, using: &dice)
                    bent[place] = UInt8.random(in: 0...255, using: &dice)
                }
                guard let file = try? AttachedFile(bent) else { continue }
                #expect(file.bytes.count <= bent.count + 36)
                #expect((try? AttachedFile(file.bytes))?.bytes == file.bytes)
            }
        }
    }

    @Test func `a file that is too large is refused`() {
        let large = [UInt8](repeating: 0, count: AttachedFile.limit + 1)
        #expect(throws: Refusal(.bodyTooLarge, field: "file", [String(AttachedFile.limit)])) {
            try AttachedFile(large)
        }
    }
}

/// The same numbers on every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
