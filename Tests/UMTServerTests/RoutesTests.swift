import Testing
import UMTAPI
import UMTDomain

@testable import UMTServer

@Suite struct RoutesTests {
    @Test func `every endpoint of the contract is served, and once`() async throws {
        let served = try await Hall.shared().desk.routes.map(\.row.name)
        #expect(served.sorted() == API.rows.map(\.name).sorted())
        #expect(Set(served).count == served.count)
        #expect(Set(API.rows.map { "\($0.method.rawValue) \($0.path)" }).count == API.rows.count)
    }

    @Test(arguments: API.rows)
    func `an endpoint keeps to the shape of the contract`(row: EndpointRow) {
        let isOfRegion = row.path.hasPrefix("/api/v1/regions/{region}/")
        // What a link's own secret opens needs neither a region nor a token.
        let isOfLink = row.pathFields.contains("token")
        #expect(isOfRegion || isOfLink || ["listRegions", "readProcess", "whoAmI"].contains(row.name))
        #expect(row.path.hasPrefix("/api/v1/") && !row.path.hasSuffix("/"))
        #expect(row.pathFields.contains("region") == isOfRegion)
        // A field of the path is a field of the input, and is always given.
        for name in row.pathFields {
            #expect(row.input.fields.first { $0.name == name }?.isRequired == true, "\(name)")
        }
        #expect(row.method != .patch || row.edition == .required)
        #expect(
            row.method == .get || row.access == .signedIn || isOfLink,
            "nobody changes anything without a token")
        #expect(!row.summary.isEmpty && !row.summary.hasSuffix("."))
    }

    @Test func `no address can be read as another's`() {
        for row in API.rows {
            for other in API.rows where other.name != row.name && other.method == row.method {
                let pairs = zip(row.path.split(separator: "/"), other.path.split(separator: "/"))
                let isApart =
                    row.path.split(separator: "/").count != other.path.split(separator: "/").count
                    || pairs.contains { $0 != $1 && !$0.hasPrefix("{") && !$1.hasPrefix("{") }
                #expect(isApart, "\(row.name) \(other.name)")
            }
        }
    }
}
