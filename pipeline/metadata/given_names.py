"""Given names, which tell a site called after its author ('Jane Roe' on janeroe.example) from one called after what it is.

Written for the purpose: common names of Europe, the Americas and South Asia, in Latin letters as blogs use them. Left out are
those that are as well a word, a month, a place or a firm's beginning (Will, April, Charlotte, Austin, Grace, Mark, Jordan):
a newspaper or a shop that counts as a person costs more than a blog without its author.
"""

from __future__ import annotations

import unicodedata

_ENGLISH = (
    "aaron abigail adam adrian aidan aiden alan alana alec alex alexa alexander alexandra alexis alfred alice alicia "
    "alison allan allison alyssa amanda amelia amy andrea andrew andy angela angie anita ann anna anne annette annie "
    "anthony antonia ariel arnold ashley audrey barbara barney barry beatrice becca becky belinda ben benjamin bernadette "
    "bernard beth bethany betsy betty bob bobby bonnie brad bradley brandi brandon brenda brendan brent brett brian "
    "brianna bridget brittany brooke bruce bryce caitlin caleb calvin camille candace carl carla carly carol caroline "
    "carolyn carrie cassandra cassie cathy catherine cecilia cedric charlene charles charlie chelsey cheryl chloe chris "
    "christa christian christie christina christine christopher christy cindy claire clara clarence claudia clint clyde "
    "colin colleen connie connor conor corey cory courtney craig curtis cynthia damian damon dan daniel daniela danielle "
    "danny daphne darlene darrell darren dave david deanna debbie deborah debra declan denise dennis derek derrick desmond "
    "devin devon diana diane dianne dominic don donald donna donovan doris dorothy doug duncan dustin dwayne dwight dylan "
    "eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elijah elisa elise eliza elizabeth ella "
    "ellen ellie elliot elliott eloise emily emma emmanuel eric erica erik erika erin ernest ethan ethel eugene eva evan "
    "evelyn felicia felicity fernando fiona frances francesca francis fran fred freddie frederick gabby gabriel gabriella "
    "gail gareth garrett gary gavin gemma gene geoff geoffrey george georgina gerald geraldine gerard gillian gina giselle "
    "gladys glenn gloria graham greg gregory greta gretchen gwen gwendolyn hailey hannah harold harriet harry harvey "
    "hector heidi helen henrietta herbert hilary howard hubert hugh hugo ian imogen ingrid irene isaac isabel isabella "
    "isabelle isaiah jackie jacob jacqueline jacques jaime jake james jamie jan jane janet janice janine jared jason "
    "jeanette jeff jeffrey jen jenna jennifer jenny jeremiah jeremy jerome jess jesse jessica jessie jill jillian jim "
    "jimmy joan joann joanna joanne jocelyn jodi jodie joe joel joey johanna john johnny jon jonah jonathan joseph "
    "josephine josh joshua joyce juan juanita judith judy julia julian juliana julie juliet justin kaitlyn kara karen karl "
    "kate katelyn katherine kathleen kathryn kathy katie katrina katy kayla keith kelly kendra kenneth kenny kerry kevin "
    "kieran kim kimberley kimberly kirk kirsten kirsty krista kristen kristian kristin kristina kristy kurt kyle lara "
    "larry laura lauren laurie leah leanne leigh lena leon leonard leslie liam lillian linda lindsay lindsey lisa liz "
    "lloyd lois lori lorraine louis louise luca lucas lucy luke luther lydia lynn mackenzie maddie madeleine madeline "
    "maggie malcolm mallory marc marcia marcus margaret margo maria mariah marianne marie marilyn marina mario marissa "
    "marjorie marlene marsha martha martin marty mary mathew matt matthew maureen maurice mavis maxine maxwell megan "
    "meghan melanie melinda melissa meredith michael michaela michele michelle mick mickey miguel mike mildred mindy "
    "miranda miriam mitch mitchell mollie molly mona monica moses myles nadia nancy naomi natalie natasha nate nathan "
    "nathaniel neil nicholas nick nicola nicole nigel noah noel norma norman oliver olivia oscar owen pam pamela patricia "
    "patrick patty paul paula pauline peggy percy perry pete peter phil philip phillip phoebe phyllis priscilla quentin "
    "rachael rachel ralph ramona randall randy raphael raquel raymond rebecca regina renee rhonda ricardo richard rick "
    "ricky riley rita robert roberta roderick rodney roger roland ron ronald ronnie rory rosalind rosie roxanne ruben rudy "
    "rupert ruth ryan sabrina sadie sally sam samantha samuel sara sarah scott sean sebastian serena seth shane shannon "
    "sharon shaun shawn sheila shelley shelly sheri sherry shirley sidney simon sonia sonya sophia sophie spencer stacey "
    "stacy stephanie stephen steve steven stuart susan susanna susie suzanne sylvia tabitha tamara tammy tanya tara tasha "
    "ted teresa terri terry tessa theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey "
    "traci tracy travis trevor tricia trisha tristan tyler valerie vanessa veronica vicki vicky vincent vivian wallace "
    "walter wanda wendy wesley whitney wilfred william willie winifred winston yolanda yvette yvonne zach zachary zoe"
)
_GERMANIC = (
    "achim albrecht aleksander alena alois anders andreas angelika anja anke anneliese annika ansgar antje arend armin "
    "arndt arne asger astrid axel bärbel bastian beate bernd bernhard berthold bettina birgit birgitta birte björn bjarne "
    "bodo bram britta burkhard carsten caspar christel christiane christoph christof cornelia cornelis dagmar daan detlef "
    "dieter dietmar dietrich dirk dorothea eberhard eckhard egon ekkehard elke elsbeth emil erhard erich ernst ewald falk "
    "femke florian frauke freddy frederik friederike friedhelm friedrich fritz gerd gerda gerhard gernot gerrit gert "
    "gisela gitte götz gottfried gudrun guido günter günther gunnar gustav håkan hannelore hannes hans harald hartmut "
    "hauke hedwig heike heiko heiner heinrich heinz helga helge helmut hendrik henning henrik henrike hermann hilde "
    "hildegard hinrich holger horst ilse imke inga ingeborg ingo isolde jaap jannik jens jesper joachim jochen jochem "
    "johann johannes joost jörg jörn joris josef jürgen jutta karin karsten kaspar kasper katharina katja katrin kerstin "
    "kjell klaas klaus knut konrad lars lasse leif lennart liesbeth lieselotte lothar ludger ludwig lukas lutz maarten "
    "maik maike malte manfred manuela mareike margarete margit margot marieke marita marlies martina mathias matthias mats "
    "meike mette mikkel moritz nadine niels niklas nikolaus nils norbert olaf olav ole ortwin oskar ottfried otto pascal "
    "pernille petra pieter rainer ralf rasmus reiner reinhard reinhold renate rieke rolf roswitha rudi rudolf rüdiger ruud "
    "sabine saskia sibylle siegfried sigrid silke silvia sjoerd sören søren stefan stefanie steffen steffi sven svenja "
    "swantje tanja thijs thorben thorsten tilman tjark tobias torben torsten trine trude udo ulf ulrich ulrike ursula ute "
    "uwe veit vibeke volker volkmar waldemar walther waltraud werner wibke wiebke wilfried wilhelm willem willi winfried "
    "wolfgang wouter yannick"
)
_ROMANCE = (
    "adela adelina adriana agnès agustín aitor alain alberto aldo alejandra alejandro alessandra alessandro alessia "
    "alexandre alfonso alfredo alonso álvaro amalia amaury amélie ana anabel anaïs angelo anouk antoine antonella antonio "
    "arnaud aurélie aurélien beatriz benedetta benjamín benoît bernardo bertrand blanca brigitte bruno camila carles carlo "
    "carlos carlota catalina caterina cécile céline césar chantal chiara christelle christophe clément clotilde corentin "
    "cristian cristiana cristiano cristina cyril damien daniele dario delphine denis didier diogo domenico dominique "
    "edoardo elisabetta élodie émile émilie emilio enrico enrique enzo ernesto esteban estelle esther étienne eugenia "
    "eugenio ezequiel fabian fabiana fabien fabio fabrice fabrizio federica federico felipe fernanda filipe filippo flavia "
    "floriane francesco francisca francisco franck françois françoise frédéric gabriela gaëlle gaetano gaston gérard "
    "germán ghislaine giacomo giancarlo gianluca gianni gilles giorgia giorgio giovanna giovanni giulia giuliano giulio "
    "giuseppe gonzalo graziella guilherme guillaume guillermo gustavo hélène henrique hervé ignacio ilaria inês iñaki "
    "irène isabela ismael jacinta javier jean jeanne jérôme jimena joana joão joaquim joaquín jordi jorge josé josep "
    "julien juliette julio karine laetitia laurence laurent leandro léa leonardo leticia letizia liliana lorena lorenzo "
    "lourenço luc luciana luciano ludovic luigi luís luis luisa luiz magali manon manuel mara marcela marcelo marcello "
    "marco marcos margarida margherita mariana mariangela maribel marta mateo matheus mathieu mathilde matilde mattia "
    "maurizio maximilien micaela michel mireille mónica montserrat muriel nathalie nicolas nicolás nicoletta nuno océane "
    "octavio odile olivier orietta pablo paola paolo pascale patrice patricio patrizia paulo pedro philippe pierre pietro "
    "rafael rafaela raffaele raffaella raúl renato rené roberto rocío rodrigo rogelio romain romina rosalía roxane "
    "salvatore sandrine sébastien sergi sergio séverine simona simone stefania stefano stéphane stéphanie susana sylvain "
    "sylvie tania thiago thibault thierry tiago tomás valentina valentino valeria valérie vicente víctor vincenzo virginie "
    "vittoria vittorio xavier ximena yann yves"
)
_SLAVIC_AND_OTHERS = (
    "agata agnieszka aleksandar aleksandra aleksei aleš alina anastasia andrei andrej andrii andrzej antonín artem artur "
    "asen bartosz beata blanka bogdan bohdan bojan boris bożena branko cezary dalibor danuta dariusz darko denys dimitar "
    "dimitri dmitri dmitry dominika dorota dragan dušan edyta ekaterina elżbieta ewa filip franciszek galina goran grażyna "
    "grzegorz halina henryk igor ilona ilya irena irina iryna ivana iveta iwona jacek jadwiga jakub jana janusz jaroslav "
    "jarosław jelena jerzy jiří jolanta josip jovan kamil karel katarzyna katya kateřina kirill konstantin krystyna "
    "krzysztof ladislav leoš leszek libor liliya ljiljana luboš łukasz lucie maciej magdalena maksim małgorzata marcin "
    "marek mariusz markéta martyna mateusz matěj michal michał mihai mihail mikhail mikołaj milena miloš mirjana miroslav "
    "nadezhda natalia natalya nataša nikola nikolai oksana oldřich oleg oleksandr olena olga ondřej paweł pavel pavla "
    "petar petr piotr radek radosław rafał rostislav ryszard saša sergei sergey serhii slavica slobodan snežana stanislav "
    "stanisław svetlana sławomir szymon tadeusz tatiana tatyana tereza tihomir tomasz tomáš urszula václav vadim vasil "
    "vasily veronika viktor viktoria vitaly vladimir vladislav vlasta volodymyr vojtěch wiesław wojciech yaroslav yelena "
    "yevgeny yulia yuri zbigniew zdeněk željko zofia zoran zuzana ádám ágnes andrás attila balázs bálint béla csaba dávid "
    "dóra emese endre erzsébet eszter ferenc gábor gergely györgy gyula ildikó imre istván jános józsef judit kálmán "
    "károly katalin kinga krisztina lajos lászló máté mihály miklós orsolya péter réka sándor szilvia tamás tibor tünde "
    "viktória zoltán zsófia zsolt alexandru andreea cătălin ciprian corina cosmin cristi dragoș florin gheorghe ioana "
    "ionel ionuț iulia lavinia liviu loredana marius mihaela mircea nicoleta octavian ovidiu radu răzvan ruxandra silviu "
    "ștefan tudor vasile vlad aino antti arto eero eeva eija elina esa hanna hannu heikki helmi ilkka jaakko jari jarmo "
    "jouni juha juhani jukka kaisa kalle kari katri kirsi lauri leena maija marja markku marko matti mika mikael minna "
    "mikko niina olli outi paavo pekka pentti petri päivi riikka riitta risto sami sanna satu seppo taina tapani tapio "
    "teemu tero timo toivo tuomas tuula veikko ville ahmet ali alper aslı ayşe berk burak burcu canan cem cemil cengiz "
    "defne didem ebru elif emine emre engin erdem erkan esra fatih fatma fikret funda gizem gökhan gülay hakan halil hande "
    "hasan hatice hülya hüseyin ibrahim ilker ismail kerem leyla mehmet meltem mert merve murat mustafa nalan nazlı necati "
    "neslihan nihat nilgün nurcan okan osman ömer özge özgür özlem pelin pınar recep selçuk selin semra serdar serkan "
    "sevgi sinan süleyman şebnem tarık tolga tuğba tülay turgut yasemin yasin yavuz yusuf zehra zeynep aisha abdul "
    "abdullah ahmad ahmed amal amina amir amira anwar ayesha bilal fadi faisal farah farhan farid fatima ghada habib hamza "
    "hani hassan hussein imran karim khaled khalid laila layla mahmoud malik mariam maryam mohamed mohammad mohammed "
    "muhammad nabil nadeem nasser omar rami rana rania rashid saad saeed said salim salma samer samir samira tariq usman "
    "walid yasir yasmin youssef zahra zainab abhishek aditi aditya ajay akhil akshay amit amrita anand ananya anil anjali "
    "ankit ankita ankur anuj anupam anusha aparna archana arjun arun arvind aryan ashish ashok ashwin bhavna chandan deepa "
    "deepak deepika devesh dinesh gaurav gautam girish gopal harish harsh harsha hemant jayant kartik kavita kishore komal "
    "kunal lalit madhav madhu mahesh manish manisha manoj meena meera mihir mohan mohit monika mukesh nandini naresh "
    "naveen neeraj neha nidhi nikhil nilesh nisha nitin padma pallavi pankaj parth prabhakar pradeep pranav prashant "
    "pratik praveen preeti priya priyanka rahul rajat rajendra rajesh rajiv rakesh ramesh rashmi ravi rekha ritu rohan "
    "rohini rohit sachin sandeep sangeeta sanjay sanjeev santosh satish saurabh seema shailesh shalini shashi shilpa "
    "shivani shreya shruti shubham siddharth smita sneha srinivas sudhir sumit sunil sunita suresh sushma tarun uday umesh "
    "varun vasudha venkat vikram vinay vineet vinod vishal vivek yogesh"
)


def _plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


_GIVEN = frozenset(_plain(name) for names in (_ENGLISH, _GERMANIC, _ROMANCE, _SLAVIC_AND_OTHERS) for name in names.split())
_THINGS = frozenset(
    "art arts blog blogs books channel coaching consulting design designs experience fashion fitness foods home interiors "
    "journal kitchen law magazin magazine music photography podcast project realty recipes records report shop show store "
    "studio studios style travel travels wiki wines world yoga".split()
)
"""What a person's firm has in its name beside the person's."""
_HOUSES = frozenset((
    "axel springer", "betty crocker", "calvin klein", "carl zeiss", "charles schwab", "edward jones", "harry potter",
    "harvey nichols", "harvey norman", "hugo boss", "jenny craig", "john deere", "john lewis", "kate spade", "marie claire",
    "mary kay", "michael kors", "michael page", "oliver wyman", "paul hastings", "paul smith", "philip morris",
    "ralph lauren", "raymond james", "robert bosch", "robert half", "robert walters", "roland berger", "ted baker",
    "thomas cook", "tim hortons", "tommy hilfiger",
))  # fmt: skip
"""Houses whose names are nothing but a person's."""


def is_given(word: str) -> bool:
    """Whether a word is a given name of the list, whatever its accents."""
    return _plain(word) in _GIVEN


def calls_a_person(name: str) -> bool:
    """Whether the name of a site is a person's: two or three words, the first a given name, whatever its accents.

    >>> calls_a_person("Søren Holm"), calls_a_person("Harbour Post"), calls_a_person("Jane"), calls_a_person("Jane Roe Books")
    (True, False, False, False)
    """
    parts = _plain(name).split()
    if not 2 <= len(parts) <= 3 or " ".join(parts) in _HOUSES:
        return False
    return parts[0] in _GIVEN and not _THINGS.intersection(parts)
