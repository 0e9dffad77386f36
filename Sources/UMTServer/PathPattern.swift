/// The path of a route or a page, taken apart: segments as they are, and names in braces that stand for any.
struct PathPattern: Sendable {
    let segments: [Substring]

    init(_ path: String) {
        segments = Array(path.split(separator: "/", omittingEmptySubsequences: false).dropFirst())
    }

    /// What stands in the place of its names; `nil` when the path is another.
    func match(_ asked: ArraySlice<Substring>) -> [String: Substring]? {
        guard asked.count == segments.count else { return nil }
        var fields: [String: Substring] = [:]
        for (wanted, segment) in zip(segments, asked) {
            if wanted.hasPrefix("{") {
                guard !segment.isEmpty else { return nil }
                fields[String(wanted.dropFirst().dropLast())] = segment
            } else if wanted != segment {
                return nil
            }
        }
        return fields
    }
}
