/// One of the modules that every member of every council gets.
package struct TrainingModule: Hashable, Sendable {
    package let id: ModuleID
    package let key: String
    package let title: Bilingual
    package let place: Int
    package let source: String

    package init(id: ModuleID, key: String, title: Bilingual, place: Int, source: String) {
        self.id = id
        self.key = key
        self.title = title
        self.place = place
        self.source = source
    }
}

package typealias ModuleID = Identifier<TrainingModule>
