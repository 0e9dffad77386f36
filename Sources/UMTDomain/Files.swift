/// The kinds of file that can be attached. The bytes decide which one it is, never a name or a header.
package enum FileKind: String, CaseIterable, Sendable, Codable {
    case pdf, png, jpeg

    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        }
    }

    /// What a file of this kind ends with on a machine.
    package var ending: String { self == .jpeg ? "jpg" : rawValue }

    /// What the first bytes claim to be; says nothing about the rest.
    package init?(beginningOf bytes: [UInt8]) {
        if bytes.starts(with: PNGFile.start) {
            self = .png
        } else if bytes.starts(with: JPEGFile.start) {
            self = .jpeg
        } else if bytes.starts(with: "%PDF-1.".utf8) || bytes.starts(with: "%PDF-2.".utf8) {
            self = .pdf
        } else {
            return nil
        }
    }
}

/// A file as it is kept: whole, of a known kind, and of pictures nothing but the picture.
package struct AttachedFile: Hashable, Sendable {
    /// In bytes.
    package static let limit = 10 << 20

    package let kind: FileKind
    package let bytes: [UInt8]

    /// Reads what somebody sent. What a camera or a program wrote beside the picture (place, time, device, comments)
    /// is left out; a PDF is kept as it is.
    ///
    /// Refuses files of other kinds, and those that are cut off or broken.
    package init(_ bytes: [UInt8]) throws(Refusal) {
        if bytes.count > Self.limit { throw Refusal(.bodyTooLarge, field: "file", [String(Self.limit)]) }
        guard let kind = FileKind(beginningOf: bytes) else { throw Refusal(.otherFileKind, field: "file") }
        let kept =
            switch kind {
            case .pdf: Self.isWholePDF(bytes) ? bytes : nil
            case .png: PNGFile.cleaned(bytes)
            case .jpeg: JPEGFile.cleaned(bytes)
            }
        guard let kept else { throw Refusal(.brokenFile, field: "file", [kind.rawValue.uppercased()]) }
        (self.kind, self.bytes) = (kind, kept)
    }

    // A PDF is read from its end: the place of its table, and the mark of its last line.
    private static func isWholePDF(_ bytes: [UInt8]) -> Bool {
        let end = bytes.suffix(2_048)
        guard let table = end.lastPlace(of: "startxref"), let last = end.lastPlace(of: "%%EOF") else {
            return false
        }
        return table < last
    }
}

extension ArraySlice<UInt8> {
    fileprivate func lastPlace(of word: String) -> Int? {
        let word = Array(word.utf8)
        return indices.last { self[$0...].starts(with: word) }
    }
}
