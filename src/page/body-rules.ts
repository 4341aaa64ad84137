import type { Rule } from '../document/rule.ts'

/** What a page calls the element that holds its article: names of one or two words in class, id, role or itemprop. */
export interface BodyRule extends Rule {
  readonly words: string
}

export const bodyRules: readonly BodyRule[] = [
  {
    id: 'page/body-name',
    words:
      'article-body articlebody article-text articletext article-content articlecontent article-copy article-main article-page-body article-story story-body storybody story-content storycontent story-text storytext story-copy story-main entry-content entrycontent post-content postcontent post-body postbody post-text posttext post-entry postentry post-message blog-content blogcontent blog-post blogpost blog-entry body-copy bodycopy body-text bodytext body-content news-content newscontent news-text newstext news-body newsbody news-detail newsdetail news-single page-content content-body contentbody content-text contenttext main-text maintext main-content maincontent field-body field-name-body rich-text richtext text-content textcontent single-content single-post td-post-content the-content theme-content artikel-text artikeltext artikel-content artikel-inhalt artikelinhalt artikel-body artikel-detail beitrag-text beitragstext beitrag-inhalt beitrag-content article-detail article-section cuerpo-noticia cuerpo-articulo texto-noticia corpo-noticia materia-conteudo texto-materia article-texte corps-article texte-article testo-articolo corpo-articolo tresc-artykulu article-wrap paragraphs csc-textpic-text ce-bodytext wp-block-post-content js-article-body fliesstext lauftext zn-body-text recipe-content',
    examples: [
      [
        '<div class="article-body"><p>[The ship sailed on Monday with the morning tide, and nobody waved it off.]</p></div>',
        'body',
      ],
    ],
  },
]

/** What a page calls the lines between headline and body: they belong to the report. */
export const leadRules: readonly BodyRule[] = [
  {
    id: 'page/lead-name',
    words:
      'lead lede leadtext lead-text intro intro-text introtext introduction vorspann excerpt subtitle sub-title subheadline sub-headline subhead sub-heading subheading subline standfirst deck dek chapo chapeau perex bajada summary abstract teaser-text teasertext article-teaser news-teaser entry-subtitle description article-description strapline unterzeile untertitel preamble ingress einleitung einleitungstext anreisser anrisstext sottotitolo occhiello sommario subtitulo entradilla copete linha-fina gravata podtytul zajawka lid article-intro article-lead article-summary story-summary synopsis short-description kurztext hookline subline article-deck',
    examples: [
      [
        '<p class="standfirst">[The two sides have met four times since the spring, and are to meet again.]</p>',
        'lead',
      ],
    ],
  },
]
