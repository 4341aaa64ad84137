/**
 * Names of the months as pages print them: a row a language, twelve cells, the spellings of one month parted by blanks.
 * Lower case, without a full stop. A word is matched whole, or cut to three letters or more where the row allows it ("sept", "févr").
 */
export interface MonthRow {
  readonly language: string
  readonly months: readonly string[]
}

export const monthRows: readonly MonthRow[] = [
  row(
    'en',
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  ),
  row(
    'de',
    'januar jänner jaenner jän|februar feber|märz maerz mär mrz mar|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  ),
  row(
    'fr',
    'janvier janv|février fevrier févr fevr fév|mars|avril avr|mai|juin|juillet juil|août aout aoû|septembre|octobre|novembre|décembre decembre déc',
  ),
  row(
    'es',
    'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre set|octubre|noviembre|diciembre dic',
  ),
  row(
    'it',
    'gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre|ottobre ott|novembre|dicembre',
  ),
  row('pt', 'janeiro|fevereiro fev|março|abril|maio mai|junho|julho|agosto|setembro|outubro out|novembro|dezembro dez'),
  row('ca', 'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre'),
  row('nl', 'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december'),
  row('sv', 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'),
  row('da', 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'),
  row('no', 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des'),
  row('is', 'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember'),
  row(
    'fi',
    'tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu',
  ),
  row(
    'et',
    'jaanuar jaan|veebruar veebr|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember dets',
  ),
  row(
    'lv',
    'janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī',
  ),
  row(
    'lt',
    'sausio sausis|vasario vasaris|kovo kovas|balandžio balandis|gegužės gegužė|birželio birželis|liepos liepa|rugpjūčio rugpjūtis|rugsėjo rugsėjis|spalio spalis|lapkričio lapkritis|gruodžio gruodis',
  ),
  row(
    'pl',
    'stycznia styczeń sty|lutego luty lut|marca marzec|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru',
  ),
  row(
    'cs',
    'ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu|prosince prosinec',
  ),
  row(
    'sk',
    'januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta august|septembra september|októbra október|novembra november|decembra december',
  ),
  row(
    'sl',
    'januarja januar|februarja februar|marca marec|aprila april|maja maj|junija junij|julija julij|avgusta avgust|septembra september|oktobra oktober|novembra november|decembra december',
  ),
  row(
    'hr',
    'siječnja siječanj|veljače veljača|ožujka ožujak|travnja travanj|svibnja svibanj|lipnja lipanj|srpnja srpanj|kolovoza kolovoz|rujna rujan|listopada|studenoga studeni|prosinca prosinac',
  ),
  row(
    'sr',
    'januara januar|februara februar|marta mart|aprila april|maja maj|juna jun|jula jul|avgusta avgust|septembra septembar|oktobra oktobar|novembra novembar|decembra decembar',
  ),
  row(
    'hu',
    'január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus|szeptember szept|október okt|november|december',
  ),
  row(
    'ro',
    'ianuarie ian|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie noi|decembrie',
  ),
  row('sq', 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor'),
  row(
    'tr',
    'ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
  ),
  row('az', 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr'),
  row('uz', 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr'),
  row(
    'ru',
    'января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек',
  ),
  row(
    'uk',
    'січня січень січ|лютого лютий лют|березня березень бер|квітня квітень кві|травня травень тра|червня червень чер|липня липень лип|серпня серпень сер|вересня вересень вер|жовтня жовтень жов|листопада листопад лис|грудня грудень гру',
  ),
  row('be', 'студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня'),
  row('bg', 'януари ян|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември'),
  row('mk', 'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември'),
  row(
    'sr-cyrl',
    'јануара јануар|фебруара фебруар|марта март|априла април|маја мај|јуна јун|јула јул|августа август|септембра септембар|октобра октобар|новембра новембар|децембра децембар',
  ),
  row('kk', 'қаңтар қаңтардың|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан'),
  row(
    'el',
    'ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μαΐος μάιος μαϊ μαΐ|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ',
  ),
  row(
    'ar',
    'يناير جانفي|فبراير فيفري شباط|مارس آذار اذار|أبريل ابريل إبريل أفريل نيسان|مايو ماي أيار ايار|يونيو يونيه جوان حزيران|يوليو يوليه جويلية تموز|أغسطس اغسطس أوت آب|سبتمبر أيلول ايلول|أكتوبر اكتوبر|نوفمبر|ديسمبر',
  ),
  row('fa', 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر'),
  row('ur', 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر'),
  row(
    'he',
    'ינואר בינואר|פברואר בפברואר|מרץ במרץ|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר',
  ),
  row('hi', 'जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर'),
  row('bn', 'জানুয়ারি জানুয়ারি|ফেব্রুয়ারি ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর'),
  row('ta', 'ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்'),
  row(
    'th',
    'มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค|กันยายน ก.ย|ตุลาคม ต.ค|พฤศจิกายน พ.ย|ธันวาคม ธ.ค',
  ),
  row('id', 'januari|februari|maret|april|mei|juni|juli|agustus agt|september|oktober okt|november nopember|desember'),
  row('ms', 'januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember'),
  row('tl', 'enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre'),
  row('sw', 'januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba'),
  row(
    'eu',
    'urtarrila urtarrilaren|otsaila otsailaren|martxoa martxoaren|apirila apirilaren|maiatza maiatzaren|ekaina ekainaren|uztaila uztailaren|abuztua abuztuaren|iraila irailaren|urria urriaren|azaroa azaroaren|abendua abenduaren',
  ),
  row('cy', 'ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr'),
]

/** Months of the Persian calendar, in order: a day named with one is converted. */
const persianMonths: readonly string[] = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')

function row(language: string, months: string): MonthRow {
  return { language, months: months.split('|') }
}

/** Number of the Persian calendar's month a word names, or 0. */
export function persianMonthOf(word: string): number {
  return persianMonths.indexOf(plainPersian(word)) + 1
}

/** Arabic yeh and kaf as Persian writes them. */
function plainPersian(word: string): string {
  return word.replaceAll('ي', 'ی').replaceAll('ك', 'ک')
}

const byWord = new Map<string, number>()
const byLanguage = new Map<string, ReadonlyMap<string, number>>()
for (const { language, months } of monthRows) {
  const own = new Map<string, number>()
  months.forEach((spellings, index) => {
    for (const word of spellings.split(' ')) {
      const plain = plainPersian(word)
      own.set(plain, index + 1)
      if (!byWord.has(plain)) byWord.set(plain, index + 1)
    }
  })
  byLanguage.set(language, own)
}

/** Number of the month a word names, 1 to 12, or 0. The page's language settles the few words that two languages use for different months. */
export function monthOf(word: string, language: string | null): number {
  const lower = plainPersian(word.toLowerCase())
  const own = language === null ? undefined : byLanguage.get(language)?.get(lower)
  return own ?? byWord.get(lower) ?? 0
}
