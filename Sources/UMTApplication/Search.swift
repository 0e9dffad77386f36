import UMTDomain
import UMTStore

extension Application {
    /// Brings every changed case into the index, in batches that other writers pass between.
    package func indexCases() async throws {
        while try store.read({ try $0.unindexedCases() }) > 0 {
            _ = try await store.write { try $0.indexCases(limit: 500) }
        }
    }

    /// The words of a search, with the newest cases in the index. A store that cannot be written still searches.
    func searching(_ text: String?) async throws -> SearchWords? {
        guard let text else { return nil }
        let words = try SearchWords(text)
        if try store.read({ try $0.unindexedCases() }) > 0 {
            _ = try? await store.write { try $0.indexCases(limit: 2_000) }
        }
        return words
    }
}
