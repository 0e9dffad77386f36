/// A JPEG picture, segment by segment.
enum JPEGFile {
    static let start: [UInt8] = [0xFF, 0xD8, 0xFF]

    /// The picture with its colours and which way is up, and nothing else beside or after it; `nil` when it is not whole.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.starts(with: start) else { return nil }
        var clean: [UInt8] = [0xFF, 0xD8]
        var place = 2
        var (hasFrame, hasScan) = (false, false)
        while place + 1 < bytes.count {
            guard bytes[place] == 0xFF else { return nil }
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            if marker == 0xD9 { return hasFrame && hasScan ? clean + [0xFF, 0xD9] : nil }
            guard marker >= 0xC0, !(0xD0...0xD8).contains(marker), place + 4 <= bytes.count else {
                return nil
            }
            let end = place + 2 + Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
            guard end >= place + 4, end <= bytes.count else { return nil }
            if let kept = segment(marker, bytes[(place + 4)..<end]) {
                clean += [0xFF, marker, UInt8((kept.count + 2) >> 8), UInt8((kept.count + 2) & 0xFF)] + kept
            }
            hasFrame = hasFrame || isFrame(marker)
            place = end
            if marker == 0xDA {
                hasScan = true
                place = endOfScan(bytes, from: end)
                clean += bytes[end..<place]
            }
        }
        return nil
    }

    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    // Pixels go on until a marker that is neither a stuffed byte nor a restart.
    private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
        var place = start
        while place + 1 < bytes.count {
            if bytes[place] == 0xFF, bytes[place + 1] != 0, !(0xD0...0xD7).contains(bytes[place + 1]) {
                break
            }
            place += 1
        }
        return min(place, bytes.count)
    }

    /// What is kept of a segment; `nil` when nothing is.
    private static func segment(_ marker: UInt8, _ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        switch marker {
        // The picture's own size and colours, without the small copy of it that may follow.
        case 0xE0: body.starts(with: "JFIF\0".utf8) && body.count >= 14 ? body.prefix(12) + [0, 0] : nil
        case 0xE1: orientation(body).map { exif($0)[...] }
        case 0xE2: body.starts(with: "ICC_PROFILE\0".utf8) ? body : nil
        case 0xEE: body.starts(with: "Adobe".utf8) ? body.prefix(12) : nil
        case 0xE0...0xFF: nil
        default: body
        }
    }

    /// Which way is up, of an EXIF segment: 2 to 8; `nil` where it says nothing that matters.
    static func orientation(_ body: ArraySlice<UInt8>) -> UInt8? {
        guard body.starts(with: "Exif\0\0".utf8) else { return nil }
        let tiff = Array(body.dropFirst(6))
        let isLittle = tiff.starts(with: "II".utf8)
        func number(_ place: Int, _ count: Int) -> Int? {
            guard place >= 0, place + count <= tiff.count else { return nil }
            let digits = tiff[place..<(place + count)]
            return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard isLittle || tiff.starts(with: "MM".utf8), number(2, 2) == 42, let first = number(4, 4),
            let count = number(first, 2)
        else { return nil }
        let entry = (0..<count).lazy.map { first + 2 + 12 * $0 }.first { number($0, 2) == 0x0112 }
        guard let entry, number(entry + 2, 2) == 3, let value = number(entry + 8, 2), (2...8).contains(value)
        else { return nil }
        return UInt8(value)
    }

    // An EXIF segment that says which way is up and nothing else.
    private static func exif(_ orientation: UInt8) -> [UInt8] {
        Array("Exif\0\0MM".utf8) + [
            0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        ]
            + [0, 0, 0, 0]
    }
}
