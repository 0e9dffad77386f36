import Testing

@testable import UMTDomain

@Suite struct HandoversTests {
    @Test func `a case always has somebody: the council, its coordinator, the assembly's, the assembly`() {
        #expect(CaseOwner(members: 1, municipalPosts: 0, assemblyPosts: 0) == .council)
        #expect(CaseOwner(members: 0, municipalPosts: 1, assemblyPosts: 1) == .municipalCoordinator)
        #expect(CaseOwner(members: 0, municipalPosts: 0, assemblyPosts: 1) == .assemblyCoordinator)
        #expect(CaseOwner(members: 0, municipalPosts: 0, assemblyPosts: 0) == .assembly)
    }

    @Test func `answered without promises, confirmed, withdrawn and merged are closed, all else is open`() {
        #expect(CaseState.allCases.filter { !$0.isOpen } == [.confirmed, .answered, .withdrawn, .merged])
    }
}
