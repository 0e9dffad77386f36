/// A PNG picture, chunk by chunk.
enum PNGFile {
    static let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// What a picture is shown with. Texts, times, EXIF and private chunks are not among it.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD",
        "pHYs",
        "acTL", "fcTL", "fdAT",
    ]

    /// The picture with nothing beside it and nothing after it; `nil` when it is not whole.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.starts(with: start) else { return nil }
        var clean = start
        var place = start.count
        var hasPixels = false
        while place + 12 <= bytes.count {
            let length = bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - place - 12 else { return nil }
            let chunk = bytes[place..<(place + 12 + length)]
            let name = String(decoding: chunk.dropFirst(4).prefix(4), as: UTF8.self)
            if (place == start.count) != (name == "IHDR") { return nil }
            if name == "IHDR", !isHead(chunk.dropFirst(8).dropLast(4)) { return nil }
            if kept.contains(name) {
                clean += chunk
            } else if bytes[place + 4] & 0x20 == 0 {
                // A capital letter: the picture cannot be shown without this chunk, which nobody here knows.
                return nil
            }
            if name == "IDAT" { hasPixels = true }
            if name == "IEND" { return hasPixels && length == 0 ? clean : nil }
            place += 12 + length
        }
        return nil
    }

    // Thirteen bytes, of which the first eight are a width and a height that are not 0.
    private static func isHead(_ head: ArraySlice<UInt8>) -> Bool {
        head.count == 13 && head.prefix(4).contains { $0 > 0 }
            && head.dropFirst(4).prefix(4).contains { $0 > 0 }
    }
}
